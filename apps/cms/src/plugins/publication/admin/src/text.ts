import { useIntl } from 'react-intl';
import { en, type TextKey } from './texts/en';
import { it } from './texts/it';
import { sv } from './texts/sv';

const TEXTS: Record<string, Record<TextKey, string>> = { en, sv, it };

/** Whether there is a text for it: the name of a content type has its uid as key. */
export const isTextKey = (key: string): key is TextKey => key in en;

/** The id of a text among all of the admin's. */
export const textId = (key: TextKey) => `publication.${key}`;

/** The texts of a language under their ids; none of a language that we have none in. */
export function messages(locale: string): Record<string, string> {
  const texts = Object.entries(TEXTS[locale] ?? {}) as [TextKey, string][];
  return Object.fromEntries(texts.map(([key, text]) => [textId(key), text]));
}

/** Texts, names of languages and times in the language of the admin. */
export function useText() {
  const intl = useIntl();
  return {
    text: (key: TextKey, values?: Record<string, string>) =>
      intl.formatMessage({ id: textId(key), defaultMessage: en[key] }, values),
    language: (code: string) => intl.formatDisplayName(code, { type: 'language' }) ?? code,
    time: (iso: string) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'medium' }),
  };
}
