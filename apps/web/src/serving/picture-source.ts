import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { contentHashOf } from '../lib/picture-address';

/** How long the CMS may take for a file, in milliseconds. */
const TIMEOUT = 5000;
/** Largest file that is taken, in bytes: far more than a picture of 1920 pixels has. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Gets the file at the address of a picture; null when the CMS has none that is as the address promises. */
export type PictureSource = (address: string) => Promise<Buffer | null>;

/** @param cmsUrl without a trailing slash. The source throws when the CMS does not answer, which may pass. */
export function pictureSource(cmsUrl: string): PictureSource {
  return async (address) => {
    try {
      const signal = AbortSignal.timeout(TIMEOUT);
      const response = await fetch(cmsUrl + address, { cache: 'no-store', redirect: 'error', signal });
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`The CMS answered ${response.status}.`);
      const content = await readBounded(response);
      if (content && isAsPromised(content, address)) return content;
      log.warn('A picture is not what its address promises', { address });
      return null;
    } catch (error) {
      throw new Error(`The picture ${address} could not be had: ${describeError(error)}`, { cause: error });
    }
  };
}

async function readBounded({ body }: Response): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ? Readable.fromWeb(body as ReadableStream<Uint8Array>) : []) {
    chunks.push(chunk as Uint8Array);
    length += (chunk as Uint8Array).length;
    if (length > MAX_BYTES) return null;
  }
  return Buffer.concat(chunks);
}

function isAsPromised(content: Buffer, address: string): boolean {
  return createHash('sha256').update(content).digest('hex').startsWith(contentHashOf(address));
}
