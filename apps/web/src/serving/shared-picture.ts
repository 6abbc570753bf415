import { describeSharePicture, pageOfSharePicture, sharePictureAddress, type SharedWords } from '../lib/share-picture';
import { decodePath } from './read-address';

/** The picture that a page names for where it is shared, and what it says. */
export interface SharedPicture {
  address: string;
  words: SharedWords;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Reads it from a finished page; null for a page that has none, such as that of an error. */
export function sharedPicture(html: string): SharedPicture | null {
  const [image, name, title, alt] = ['image', 'site_name', 'title', 'image:alt'].map((of) => readMeta(html, of));
  if (!image || !URL.canParse(image) || !name || !title || !alt) return null;
  const address = decodePath(new URL(image).pathname);
  const page = address && pageOfSharePicture(address);
  if (!page) return null;
  const tagline = alt.slice(describeSharePicture({ name, title, tagline: '' }).length).replace(/^ – /, '');
  const words = { name, title, tagline };
  return sharePictureAddress(page, words) === address ? { address, words } : null;
}

/** What the page's head says of an Open Graph property, as React has written it. */
function readMeta(html: string, property: string): string | undefined {
  const content = new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1];
  return content?.replace(/&(#x27|\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
