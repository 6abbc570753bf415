import { DEFAULT_LOCALE, LOCALES, type Locale } from '@sern/contract';
import Negotiator from 'negotiator';

/** What "any language" means, the default first. */
const OFFERED = [DEFAULT_LOCALE, ...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)];

/** The language of the site that suits an `Accept-Language` header best; absent, odd or endless ones do no harm. */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  const headers = { 'accept-language': acceptLanguage };
  return new Negotiator({ headers }).languages(OFFERED)[0] ?? DEFAULT_LOCALE;
}
