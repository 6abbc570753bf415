import { LOCALES, type Locale, localizedUrl } from '@sern/contract';

/** A published version of a document. */
export interface LocalizedPath {
  locale: Locale;
  /** Its address on this site: `/sv/om-oss`. */
  href: string;
  title: string;
}

/**
 * The addresses of a document's published versions, in the order of the languages. The language switch, hreflang,
 * canonical and sitemap all come from here; no address is ever made by swapping a prefix.
 */
export function localizedPaths(versions: readonly { locale: Locale; path: string; title: string }[]): LocalizedPath[] {
  return LOCALES.flatMap((locale) => {
    const version = versions.find((candidate) => candidate.locale === locale);
    return version ? { locale, href: localizedUrl(locale, version.path), title: version.title } : [];
  });
}
