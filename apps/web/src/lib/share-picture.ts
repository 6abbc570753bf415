import { createHash } from 'node:crypto';

/** What the picture of a page says, where the page is shared. */
export interface SharedWords {
  /** The site's name. */
  name: string;
  /** The page's title, in its language. */
  title: string;
  /** What the site is, in the same language; empty when staff gave none. */
  tagline: string;
}

/** In pixels: what those who show shared pages ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 };

/** The faces of titles and of other words, in `fonts/pictures`; named after their content. */
export const SHARE_FONTS = { title: 'fraunces-560.2df00622.woff2', text: 'figtree-500.c212b419.woff2' };

/** To be raised with every change of how the pictures look: whoever has one keeps it for ever. */
const LOOKS = 1;

const ADDRESS = /^\/share(\/.{1,1100})_[0-9a-f]{16}\.png$/s;

/**
 * The address of a page's picture, which says what is in it: other words, another address.
 * @param page the address of the page, such as `/sv/om-oss`
 */
export function sharePictureAddress(page: string, { name, title, tagline }: SharedWords): string {
  const content = [LOOKS, SHARE_FONTS.title, SHARE_FONTS.text, name, title, tagline].join('\0');
  return `/share${page}_${createHash('sha256').update(content).digest('hex').slice(0, 16)}.png`;
}

/** The address of the page that a picture belongs to, as its own address says; null for what is no such address. */
export function pageOfSharePicture(address: string): string | null {
  return ADDRESS.exec(address)?.[1] ?? null;
}

/** The picture in words: all that it says, so that the server can make it from the page alone. */
export function describeSharePicture({ name, title, tagline }: SharedWords): string {
  return [...new Set([name, title]), ...(tagline === '' ? [] : [tagline])].join(' – ');
}
