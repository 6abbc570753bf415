import type { Locale } from '@sern/contract';

/** Where the feed of a language is. */
export function feedPath(locale: Locale): string {
  return `/${locale}/feed.xml`;
}
