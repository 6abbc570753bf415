import { MESSAGES } from '../src/messages/refusal';

type Texts = Record<string, string>;
const { en, ...others } = MESSAGES as Record<'en' | 'sv' | 'it', Texts>;
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const rows = Object.entries(others).flatMap(([language, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ language, key, text, english: en[key] ?? '' })),
);

test.each(rows)('$key says in $language what it says in English, with the same particulars', (row) => {
  expect(row.text.trim()).not.toBe('');
  expect(placeholders(row.text)).toEqual(placeholders(row.english));
});

test('no refusal is left in English', () => {
  const quotesOnly = (text: string) =>
    text
      .replace(/[^\p{L}\s]/gu, '')
      .trim()
      .split(/\s+/).length < 3;
  const same = rows.filter(({ text, english }) => text === english && !quotesOnly(text));
  expect(same.map(({ language, key }) => `${language}: ${key}`)).toEqual([]);
});
