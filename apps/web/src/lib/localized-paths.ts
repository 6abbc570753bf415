import { DEFAULT_LOCALE, LOCALES, type Locale, localizedUrl } from '@sern/contract';

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

/**
 * The `hreflang` alternates of a document, in the page and in the sitemap alike. `x-default`, for readers of any other
 * language, is the default language's version, else the first there is.
 */
export function hreflangs(versions: readonly LocalizedPath[]): { hreflang: Locale | 'x-default'; href: string }[] {
  const fallback = versions.find(({ locale }) => locale === DEFAULT_LOCALE) ?? versions[0];
  const languages = versions.map(({ locale, href }) => ({ hreflang: locale, href }));
  return fallback ? [...languages, { hreflang: 'x-default', href: fallback.href }] : [];
}
