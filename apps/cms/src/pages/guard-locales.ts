import { isLocale } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import { paramsOf, writeAction } from './document-write';

/** Refuses writes in a language that the site does not have; Strapi takes any code (strapi/strapi#27108). */
export function guardLocales(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (!writeAction(context) || !context.uid.startsWith('api::')) return next();
    const { locale, data } = paramsOf(context);
    const asked = [locale, data?.locale].flat();
    const unknown = asked.find(
      (code) => code !== undefined && code !== null && code !== '' && code !== '*' && !isLocale(code),
    );
    if (unknown !== undefined)
      throw refusal(strapi, 'localeUnknown', 'locale', { locale: JSON.stringify(unknown).replaceAll('"', '') });
    return next();
  });
}
