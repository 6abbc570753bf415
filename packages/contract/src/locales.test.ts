import { DEFAULT_LOCALE, isLocale, languageName, LANGUAGES, LOCALES } from './locales';

test('English and Swedish are languages of the site, each once', () => {
  expect(LOCALES).toEqual(expect.arrayContaining(['en', 'sv']));
  expect(new Set(LOCALES).size).toBe(LANGUAGES.length);
});

test('the language that negotiation falls back to is one of the site', () => {
  expect(LOCALES).toContain(DEFAULT_LOCALE);
});

test.each(LANGUAGES)('$code is a well-formed language tag', ({ code }) => {
  expect(Intl.getCanonicalLocales(code)).toEqual([code]);
});

test.each(LANGUAGES)('$code carries the name that its own speakers use', ({ code, name }) => {
  const ownName = new Intl.DisplayNames([code], { type: 'language' }).of(code);
  expect(name.toLowerCase()).toBe(ownName?.toLowerCase());
  expect(languageName(code)).toBe(name);
});

test.each(LANGUAGES)('$code is shown to administrators by its English name', ({ code, englishName }) => {
  expect(englishName).toBe(new Intl.DisplayNames(['en'], { type: 'language' }).of(code));
});

test.each(LOCALES)('%s is recognised', (locale) => {
  expect(isLocale(locale)).toBe(true);
});

test.each(['EN', 'en-GB', 'de', '', ' en', 'constructor', null, undefined, 0, ['en'], { code: 'en' }])(
  '%p is not a language of the site',
  (value) => {
    expect(isLocale(value)).toBe(false);
  },
);
