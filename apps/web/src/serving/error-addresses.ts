import { LOCALES, type Locale } from '@sern/contract';
import { ERROR_PAGES, type ErrorPage } from '../lib/error-status';

/** Next renders the error pages at addresses that the public cannot reach. */
export function errorAddress(locale: Locale, name: ErrorPage): string {
  return `/${locale}/status/${name}`;
}

/** All of them. */
export const ERROR_ADDRESSES = LOCALES.flatMap((locale) => ERROR_PAGES.map((name) => errorAddress(locale, name)));
