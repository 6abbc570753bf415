import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type OutputInfo, type Sharp } from 'sharp';

/** Largest file that is taken, in bytes. */
export const MAX_BYTES = 20 * 1024 * 1024;

/** Most pixels that are decoded: the largest cameras of phones have less, and a bomb has more. */
const MAX_PIXELS = 220_000_000;

/** Widths that the site offers, in pixels; a picture is never enlarged. */
const WIDTHS = [480, 960, 1440, 1920];
const LARGEST = { width: 1920, height: 3840 };
/** For browsers that know neither AVIF nor WebP. */
const FALLBACK_WIDTH = 960;
/** What the media library shows. */
const THUMBNAIL = { width: 245, height: 156 };

interface Kind {
  ext: string;
  mime: string;
}

const AVIF: Kind = { ext: '.avif', mime: 'image/avif' };
const JPEG: Kind = { ext: '.jpg', mime: 'image/jpeg' };
const PNG: Kind = { ext: '.png', mime: 'image/png' };
const WEBP: Kind = { ext: '.webp', mime: 'image/webp' };

/** What may be uploaded, by what sharp finds in the file, and as what it is kept. */
const TAKEN: Record<string, { kind: Kind; encode: (image: Sharp) => Sharp }> = {
  jpeg: { kind: JPEG, encode: (image) => image.jpeg({ quality: 90 }) },
  png: { kind: PNG, encode: (image) => image.png() },
  // Pictures that move stand still on this site.
  gif: { kind: PNG, encode: (image) => image.png() },
  webp: { kind: WEBP, encode: (image) => image.webp({ quality: 90 }) },
  heif: { kind: AVIF, encode: (image) => image.avif({ quality: 75, effort: 2 }) },
};

/** A file that was made of an upload. */
export interface MadeFile {
  path: string;
  ext: string;
  mime: string;
  width: number;
  height: number;
  bytes: number;
  /** The beginning of the SHA-256 of its content, in hexadecimal. */
  contentHash: string;
}

/** An upload, upright and without metadata (where a photo was taken, with what), and the sizes that the site offers. */
export interface Picture {
  original: MadeFile;
  /** By name: `thumbnail`, and kind and width such as `avif_960`. */
  sizes: Record<string, MadeFile>;
}

/** The file is none of the pictures that are taken, is cut off, or would take too much memory. */
export class UnreadablePicture extends Error {}

/**
 * Makes all files of a picture, once and for all.
 * @param upload a file of any content
 * @param folder where the files go
 * @throws UnreadablePicture
 */
export async function makePicture(upload: string, folder: string): Promise<Picture> {
  const source = () => sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).autoOrient();
  const { kind, encode } = await readKind(upload);
  const largest = await decode(source());
  const from = () => sharp(largest.data, { raw: { ...largest.info } });
  const write = async (name: string, image: Sharp, as: Kind) => {
    const file = path.join(folder, name + as.ext);
    return describe(file, await image.toFile(file), as);
  };

  const original = await write('original', encode(source()), kind);
  const sizes: Picture['sizes'] = {
    thumbnail: await write(
      'thumbnail',
      from()
        .resize({ ...THUMBNAIL, fit: 'inside' })
        .webp(),
      WEBP,
    ),
  };
  for (const width of widthsUpTo(largest.info.width)) {
    const resized = () => from().resize(width);
    // Effort 4, the default of AVIF, takes ten times as long and saves two per cent.
    sizes[`avif_${width}`] = await write(`${width}`, resized().avif({ quality: 50, effort: 2 }), AVIF);
    sizes[`webp_${width}`] = await write(`${width}`, resized().webp({ quality: 75 }), WEBP);
  }
  const fallback = from().resize({ width: FALLBACK_WIDTH, withoutEnlargement: true });
  sizes.fallback = largest.info.hasAlpha
    ? await write('fallback', fallback.png(), PNG)
    : await write('fallback', fallback.jpeg({ quality: 78, mozjpeg: true }), JPEG);
  return { original, sizes };
}

async function readKind(upload: string) {
  const { format, compression } = await sharp(upload)
    .metadata()
    .catch((error: unknown) => {
      throw new UnreadablePicture(String(error));
    });
  const taken = format === 'heif' && compression !== 'av1' ? undefined : TAKEN[format];
  if (!taken) throw new UnreadablePicture(`A file of the kind ${format}`);
  return taken;
}

/** The largest size as bare pixels, from which all others are made: what can be decoded can be shown. */
async function decode(source: Sharp): Promise<{ data: Buffer; info: OutputInfo & { hasAlpha: boolean } }> {
  const image = source.resize({ ...LARGEST, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb');
  const { data, info } = await image
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: unknown) => {
      throw new UnreadablePicture(String(error));
    });
  return { data, info: { ...info, hasAlpha: info.channels === 4 || info.channels === 2 } };
}

function widthsUpTo(widest: number): number[] {
  return [...WIDTHS.filter((width) => width < widest), widest];
}

async function describe(file: string, { width, height }: OutputInfo, kind: Kind): Promise<MadeFile> {
  const content = await readFile(file);
  const contentHash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return { path: file, ext: kind.ext, mime: kind.mime, width, height, bytes: content.length, contentHash };
}
