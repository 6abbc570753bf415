import { DEFAULT_LOCALE, isLocale } from '@sern/contract';
import { getRequestConfig } from 'next-intl/server';
import { locale as rootLocale } from 'next/root-params';

/** Tells next-intl the language of the address and loads its interface texts. */
export default getRequestConfig(async (request) => {
  const wanted = request.locale ?? (await rootLocale());
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  const messages = (await import(`../../messages/${locale}.json`)) as { default: Record<string, string> };
  return { locale, messages: messages.default, timeZone: 'Europe/Stockholm' };
});
