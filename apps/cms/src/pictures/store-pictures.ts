import { createReadStream } from 'node:fs';
import type { MadeFile, Picture } from './make-picture';
import type { FileData, ImageManipulation } from './upload-plugin';

/** A picture on its way into the library, with the sizes that go along. */
interface PictureData extends FileData {
  sizes?: { key: string; file: FileData }[];
}

/** Longest part of a file's name on disk that tells what it shows, in characters. */
const LONGEST_NAME = 60;

/**
 * Stands in for Strapi's own making of formats: hands out what has been made of each upload already, by the path of
 * the upload. Strapi stores it, replaces it and removes it as it does with its own.
 * @param pictures what is being uploaded; nothing comes here that is not in it
 * @param theirs Strapi's service, for what stays
 */
export function storePictures(pictures: ReadonlyMap<string, Picture>, theirs: ImageManipulation): ImageManipulation {
  return {
    ...theirs,
    isImage: async () => true,
    isFaultyImage: async () => false,
    isOptimizableImage: async () => true,
    isResizableImage: async () => true,
    getDimensions: async ({ width, height }) => ({ width, height }),
    // Strapi calls this first, before it writes anything.
    async optimize(file): Promise<PictureData> {
      const picture = pictures.get(file.filepath ?? '');
      if (!picture) throw new Error(`Nothing was made of the upload ${file.name}.`);
      const { original } = picture;
      const sizes = Object.entries(picture.sizes).map(([key, made]) => ({ key, file: sizeOf(file, key, made) }));
      return { ...file, ...storable(original), name: file.name.replace(/\.gif$/i, original.ext), sizes };
    },
    generateThumbnail: async () => null,
    generateResponsiveFormats: async ({ sizes = [] }: PictureData) => sizes,
    generateFileName(name) {
      const [, told = '', random = ''] = /^(.*)_(\w+)$/.exec(theirs.generateFileName(name)) ?? [];
      return `${told.replace(/\W/g, '').slice(0, LONGEST_NAME)}_${random}`;
    },
  };
}

/** The name has a hash of the content in it: it can be kept for ever, and another content has another name. */
function sizeOf({ name, hash }: FileData, key: string, made: MadeFile): FileData {
  return { ...storable(made), name: `${key}_${name}`, hash: `${hash}_${made.width}_${made.contentHash}` };
}

function storable({ path, ext, mime, width, height, bytes }: MadeFile) {
  const size = Math.round(bytes / 10) / 100;
  return {
    filepath: path,
    ext,
    mime,
    width,
    height,
    size,
    sizeInBytes: bytes,
    getStream: () => createReadStream(path),
  };
}
