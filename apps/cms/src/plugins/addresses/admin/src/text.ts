import { useIntl } from 'react-intl';
import { en, type TextKey } from './texts/en';
import { it } from './texts/it';
import { sv } from './texts/sv';

const TEXTS: Record<string, Record<TextKey, string>> = { en, sv, it };

const textId = (key: TextKey) => `addresses.${key}`;

/** The texts of a language under their ids; none of a language that we have none in. */
export function messages(locale: string): Record<string, string> {
  const texts = Object.entries(TEXTS[locale] ?? {}) as [TextKey, string][];
  return Object.fromEntries(texts.map(([key, text]) => [textId(key), text]));
}

/** Texts, lists and names of languages in the language of the admin. */
export function useText() {
  const intl = useIntl();
  return {
    text: (key: TextKey, values?: Record<string, string | number>) =>
      intl.formatMessage({ id: textId(key), defaultMessage: en[key] }, values),
    list: (items: string[]) => intl.formatList(items),
    language: (code: string) => intl.formatDisplayName(code, { type: 'language' }) ?? code,
  };
}
