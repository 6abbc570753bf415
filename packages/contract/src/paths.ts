import { LOCALES, type Locale } from './locales';

/** The path of the start page in every language. */
export const HOME_PATH = '/';

/**
 * First path segments that pages may not take: language codes, what the servers answer themselves,
 * and what a visitor would take for a part of the system.
 */
export const RESERVED_SLUGS: readonly string[] = [
  ...LOCALES,
  'admin',
  'api',
  'graphql',
  'healthz',
  'internal',
  'preview',
  'readyz',
  'status',
  'uploads',
];

/** Longest slug, in characters, after normalisation. */
export const MAX_SLUG_LENGTH = 80;

/** The public address of a page: `localizedUrl('sv', '/om-oss')` is `/sv/om-oss`, of the start page `/sv`. */
export function localizedUrl(locale: Locale, path: string): string {
  return path === HOME_PATH ? `/${locale}` : `/${locale}${path}`;
}

/** The path of a page below its parent: `joinPath('/about-us', 'history')` is `/about-us/history`. */
export function joinPath(parentPath: string | null, slug: string): string {
  return parentPath === null || parentPath === HOME_PATH ? `/${slug}` : `${parentPath}/${slug}`;
}

/** The path that a page lies below: `/about-us` of `/about-us/history`, `/` of `/about-us`, none of `/`. */
export function parentPath(path: string): string | null {
  if (path === HOME_PATH) return null;
  return path.slice(0, path.lastIndexOf('/')) || HOME_PATH;
}
