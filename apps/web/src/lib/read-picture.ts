import { isPictureAddress } from './picture-address';

/** One file of a picture. */
export interface PictureFile {
  src: string;
  /** In pixels, as the height. */
  width: number;
  height: number;
}

/** A picture of the media library, in the sizes that the CMS made of it, the smallest first. */
export interface Picture {
  avif: PictureFile[];
  webp: PictureFile[];
  /** For browsers that know neither. */
  fallback: PictureFile;
  /** Of the largest size: what to leave room for. */
  width: number;
  height: number;
  /** What must stay in view when it is cropped, in per cent from the left and from the top, in steps of 25. */
  focus: { x: number; y: number };
}

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isLength = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/**
 * Reads what the CMS says of a file, trusting nothing of it.
 * @returns null for what is no picture with sizes: none, a deleted one, one from before sizes were made
 */
export function readPicture(file: unknown): Picture | null {
  if (!isObject(file) || !isObject(file.formats)) return null;
  const files = Object.entries(file.formats).flatMap(([name, made]) => readFile(name, made) ?? []);
  const of = (kind: string) =>
    files
      .filter(({ name }) => name.startsWith(kind))
      .map(({ src, width, height }) => ({ src, width, height }))
      .sort((one, other) => one.width - other.width);
  const [avif, webp, [fallback]] = [of('avif_'), of('webp_'), of('fallback')];
  const largest = webp.at(-1);
  if (!fallback || !largest) return null;
  const { width, height } = largest;
  return { avif, webp, fallback, width, height, focus: readFocus(file.focalPoint) };
}

function readFile(name: string, made: unknown): (PictureFile & { name: string }) | null {
  if (!isObject(made)) return null;
  const { url, width, height } = made;
  return isPictureAddress(url) && isLength(width) && isLength(height) ? { name, src: url, width, height } : null;
}

/** The middle, unless staff have said otherwise. Steps, because a strict policy leaves positions to the stylesheet. */
function readFocus(point: unknown): Picture['focus'] {
  const step = (value: unknown) =>
    typeof value === 'number' && value >= 0 && value <= 100 ? Math.round(value / 25) * 25 : 50;
  return isObject(point) ? { x: step(point.x), y: step(point.y) } : { x: 50, y: 50 };
}
