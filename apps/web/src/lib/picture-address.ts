/** What stands before the name of a picture, here and at the CMS. */
export const PICTURE_FOLDER = '/uploads/';

/** Whole: letters, digits and `_`, the beginning of the content's SHA-256, and an ending. No slash, no dot but one. */
const ADDRESS = /^\/uploads\/\w{1,120}_[0-9a-f]{16}\.(?:avif|webp|jpg|png)$/;

/** True for the address of a picture's file, which the CMS made at upload and this site serves under the same one. */
export function isPictureAddress(value: unknown): value is string {
  return typeof value === 'string' && ADDRESS.test(value);
}

/** The hash that the address promises of the content. */
export function contentHashOf(address: string): string {
  return address.slice(address.lastIndexOf('_') + 1, address.lastIndexOf('.'));
}
