/**
 * The languages of the site, declared here and nowhere else. Adding one line adds the language to the
 * CMS (locale and translator role), to the web app (routes, switcher, negotiation) and to the tests.
 *
 * `code` is a BCP 47 tag, `name` the language's own name, `englishName` what the admin shows.
 */
export const LANGUAGES = [
  { code: 'en', name: 'English', englishName: 'English' },
  { code: 'sv', name: 'Svenska', englishName: 'Swedish' },
] as const;

/** A language code of the site, such as `en`. */
export type Locale = (typeof LANGUAGES)[number]['code'];

/** Every language code, in the order in which languages are offered. */
export const LOCALES: readonly Locale[] = LANGUAGES.map((language) => language.code);

/** Served where negotiation finds nothing better; the language of `x-default`. */
export const DEFAULT_LOCALE: Locale = 'en';

/** True when `value` is a language of the site. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The own name of a language: `Svenska` for `sv`. */
export function languageName(locale: Locale): string {
  return LANGUAGES.find((language) => language.code === locale)?.name ?? locale;
}
