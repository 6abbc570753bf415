import { DEFAULT_LOCALE, LANGUAGES } from '@sern/contract';
import type { Core } from '@strapi/strapi';

/** Creates the languages of the contract that Strapi does not have yet, and makes ours the default. */
export async function provisionLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const { code, englishName } of LANGUAGES) {
    if (!(await locales.findByCode(code))) await locales.create({ code, name: `${englishName} (${code})` });
  }
  if ((await locales.getDefaultLocale()) !== DEFAULT_LOCALE) await locales.setDefaultLocale({ code: DEFAULT_LOCALE });
}
