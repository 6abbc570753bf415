import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { en, type Messages } from './en';
import { it } from './it';
import { sv } from './sv';

/** The texts of refusals by admin language. */
export const MESSAGES = { en, sv, it } satisfies Record<string, Messages>;

type AdminLanguage = keyof typeof MESSAGES;
const LANGUAGES = Object.keys(MESSAGES) as AdminLanguage[];

/** The language of whoever is asking: as set in their profile, else of their browser, else English. */
function adminLanguage(strapi: Core.Strapi): AdminLanguage {
  const request = strapi.requestContext.get();
  const chosen: unknown = request?.state.user?.preferedLanguage;
  const known = LANGUAGES.find((language) => language === chosen);
  return known ?? ((request?.acceptsLanguages(LANGUAGES) || 'en') as AdminLanguage);
}

/** What a placeholder stands for. `languages` are language codes, shown by name; `titles` are listed, three at most. */
export interface RefusalValues {
  [name: string]: string | number | string[] | undefined;
  language?: string;
  languages?: string[];
  titles?: string[];
}

function listTitles(titles: string[], language: AdminLanguage): string {
  const shown = titles.slice(0, 3).map((title) => MESSAGES[language].quoted.replace('{title}', () => title));
  const rest = titles.length - shown.length;
  const more = MESSAGES[language].andMore.replace('{count}', String(rest));
  return new Intl.ListFormat(language).format(rest > 0 ? [...shown, more] : shown);
}

function show(name: string, value: string | number | string[], language: AdminLanguage): string {
  const nameOf = (code: string) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  if (name === 'language') return nameOf(String(value));
  if (!Array.isArray(value)) return String(value);
  return name === 'languages' ? new Intl.ListFormat(language).format(value.map(nameOf)) : listTitles(value, language);
}

/** A text in the language of the administrator. */
export function messageFor(strapi: Core.Strapi, key: keyof Messages, values: RefusalValues = {}): string {
  const language = adminLanguage(strapi);
  return MESSAGES[language][key].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : show(name, value, language);
  });
}

/**
 * The error that refuses a save: Strapi answers 400, and its admin shows the text as a notification and at `field`.
 * The text is in the language of the administrator.
 */
export function refusal(strapi: Core.Strapi, key: keyof Messages, field: string, values: RefusalValues = {}) {
  const message = messageFor(strapi, key, values);
  const details = { code: key, errors: [{ path: [field], message, name: 'ValidationError' }] };
  return new errors.ValidationError(message, details);
}
