import { HOME_PATH, MAX_SLUG_LENGTH, RESERVED_SLUGS } from '@sern/contract';
import slugify from '@sindresorhus/slugify';
import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';

// The library writes ä as ae, as in German; Swedish addresses drop the dots.
const SWEDISH: [string, string][] = [
  ['å', 'a'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['Å', 'A'],
  ['Ä', 'A'],
  ['Ö', 'O'],
];

/** `Om oss på SERN` is `om-oss-pa-sern`. Empty when no letter or digit is left. */
export function toSlug(text: string): string {
  return slugify(text.normalize('NFC'), { customReplacements: SWEDISH, decamelize: false });
}

/** True for null, undefined, white space and signs of no width: nothing was written that a reader would see. */
export function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || !/[^\s\p{C}]/u.test(value);
}

/** The slug that an editor wrote, normalised. Refused when nothing is left of it, too long, or the system's own. */
export function checkedSlug(
  strapi: Core.Strapi,
  written: string,
  reserved: readonly string[] = RESERVED_SLUGS,
): string {
  const slug = toSlug(written);
  if (slug === '') throw refusal(strapi, 'slugEmpty', 'slug');
  if (slug.length > MAX_SLUG_LENGTH)
    throw refusal(strapi, 'slugTooLong', 'slug', { length: slug.length, max: MAX_SLUG_LENGTH });
  if (reserved.includes(slug) || (reserved.length > 0 && written.trim().startsWith('_')))
    throw refusal(strapi, 'slugReserved', 'slug', { slug: written.trim() });
  return slug;
}

/** The first of `about`, `about-2`, `about-3` … that `isTaken` does not know; cut so that it never gets too long. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  const taken = (candidate: string) =>
    RESERVED_SLUGS.includes(candidate) || candidate === HOME_PATH || isTaken(candidate);
  const cut = slug.slice(0, MAX_SLUG_LENGTH - 4).replace(/-$/, '');
  let candidate = slug.length > MAX_SLUG_LENGTH ? cut : slug;
  for (let count = 2; taken(candidate); count += 1) candidate = `${cut}-${count}`;
  return candidate;
}
