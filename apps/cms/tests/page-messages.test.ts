import { MESSAGES } from '../src/messages/refusal';

const languages = Object.entries(MESSAGES);
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

test('every refusal has a text in English, Swedish and Italian', () => {
  expect(Object.keys(MESSAGES)).toEqual(['en', 'sv', 'it']);
  for (const [, texts] of languages) {
    expect(Object.keys(texts)).toEqual(Object.keys(MESSAGES.en));
    for (const text of Object.values(texts)) expect(text.trim()).not.toBe('');
  }
});

test.each(languages)('the texts in %s name what the English ones name', (_language, texts) => {
  for (const [key, text] of Object.entries(MESSAGES.en)) {
    expect(placeholders(texts[key as keyof typeof texts])).toEqual(placeholders(text));
  }
});

test.each(languages)(
  'the texts in %s are free of signs that the admin’s formatter would read as its own',
  (_language, texts) => {
    for (const text of Object.values(texts)) expect(text).not.toMatch(/['<>]/);
  },
);
