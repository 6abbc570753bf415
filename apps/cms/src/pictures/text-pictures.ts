import type { Core, UID } from '@strapi/strapi';
import { isBlank } from '../pages/slugs';

const FILE = 'plugin::upload.file';

/** A picture in a running text: what the library said of it when it was put there, and the words that it has there. */
export interface TextPicture {
  hash?: unknown;
  name?: unknown;
  alternativeText?: unknown;
  caption?: unknown;
}

interface ImageBlock {
  type: 'image';
  image: TextPicture | null;
}

/** A picture as the library has it now. */
export interface LibraryPicture {
  hash: string;
  alternativeText?: string | null;
  [field: string]: unknown;
}

/** Whether a block of a running text is a picture, though it may be an empty one. */
export function isImageBlock(block: unknown): block is ImageBlock {
  return typeof block === 'object' && block !== null && 'type' in block && block.type === 'image' && 'image' in block;
}

/**
 * The pictures in all running texts of a component and of those in it, by the schema.
 * @param uid the component's, such as `sections.accordion`
 * @param value what it holds, whatever that is
 * @returns each with the path of its text, such as `items.1.body`
 */
export function picturesIn(
  strapi: Core.Strapi,
  uid: string,
  value: unknown,
): { field: string; picture: TextPicture | null }[] {
  const attributes = strapi.components[uid as UID.Component]?.attributes ?? {};
  return Object.entries(Object(value) as object).flatMap(([name, held]: [string, unknown]) => {
    const attribute = attributes[name];
    const parts = [held].flat();
    if (attribute?.type === 'blocks')
      return parts.filter(isImageBlock).map(({ image }) => ({ field: name, picture: image }));
    if (attribute?.type !== 'component') return [];
    return parts.flatMap((part, index) =>
      picturesIn(strapi, attribute.component, part).map(({ field, picture }) => {
        const place = attribute.repeatable ? `${name}.${index}` : name;
        return { field: `${place}.${field}`, picture };
      }),
    );
  });
}

/**
 * Looks up pictures of running texts in the library, by the beginning of their files' names.
 * @param select the fields of the library that are wanted
 * @returns in the same order, each with the words of its text, else those of the library; null for one that is gone
 */
export async function readFromLibrary(
  strapi: Core.Strapi,
  pictures: (TextPicture | null)[],
  select: string[],
): Promise<(LibraryPicture | null)[]> {
  const $in = pictures.map((picture) => picture?.hash).filter((hash) => typeof hash === 'string');
  const query = { select: [...select, 'hash', 'alternativeText'], where: { hash: { $in } } };
  const files: LibraryPicture[] = $in.length > 0 ? await strapi.db.query(FILE).findMany(query) : [];
  return pictures.map((picture) => {
    const file = files.find(({ hash }) => hash === picture?.hash);
    return file && picture ? { ...file, ...wordsOf(picture) } : null;
  });
}

/**
 * The words stay as they were put into the text: the library has one language only. But Strapi's editor writes the
 * name of the file where the library has no words, and that says nothing.
 * https://github.com/strapi/strapi/blob/v5.54.0/packages/core/content-manager/admin/src/pages/EditView/components/FormInputs/BlocksInput/Blocks/Image.tsx
 */
function wordsOf({ name, alternativeText, caption }: TextPicture): object {
  const words = { alternativeText: alternativeText === name ? null : alternativeText, caption };
  return Object.fromEntries(Object.entries(words).filter(([, value]) => !isBlank(value)));
}
