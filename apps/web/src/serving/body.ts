import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this, in bytes, compression gains nothing. */
const SMALLEST = 256;

/** What an answer carries, compressed once for each encoding that visitors ask for. */
export class Body {
  /** Of the uncompressed bytes; an encoding has its own entity tag. */
  private readonly hash: string;
  private readonly encoded = new Map<Encoding, Promise<Buffer>>();

  /** @param type the content type, such as `text/html; charset=utf-8` */
  constructor(
    readonly bytes: Buffer,
    readonly type: string,
  ) {
    this.hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  }

  /** Whether it is worth being compressed. */
  get compressible(): boolean {
    return this.bytes.length >= SMALLEST && /^text\/|json|xml|javascript/.test(this.type);
  }

  etag(encoding: Encoding): string {
    return encoding === 'identity' ? `"${this.hash}"` : `"${this.hash}-${encoding}"`;
  }

  in(encoding: Encoding): Promise<Buffer> {
    const known = this.encoded.get(encoding) ?? compress(this.bytes, encoding);
    this.encoded.set(encoding, known);
    // One failure is not every later visitor's.
    known.catch(() => this.encoded.delete(encoding));
    return known;
  }
}

async function compress(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'br') return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return encoding === 'gzip' ? zip(bytes) : bytes;
}
