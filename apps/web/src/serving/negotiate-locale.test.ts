import { DEFAULT_LOCALE } from '@sern/contract';
import { negotiateLocale } from './negotiate-locale';

test.each([
  ['sv', 'sv'],
  ['sv-SE,sv;q=0.9,en;q=0.5', 'sv'],
  ['SV-fi', 'sv'],
  ['en-GB, sv;q=0.9', 'en'],
  ['de, sv;q=0.3, en;q=0.2', 'sv'],
  ['sv;q=0, en', 'en'],
])('a visitor with %p reads %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});

test.each([
  [undefined],
  [''],
  ['*'],
  ['de, fr;q=0.5'],
  ['sv;q=0'],
  [';;;,,,q='],
  ['sv;q=nonsense'],
  ['\u0000'],
  ['å'.repeat(50)],
  ['a'.repeat(10_000)],
  ['x,'.repeat(5_000)],
])('a header that says nothing of ours (%#) leads to the default language', (header) => {
  expect(negotiateLocale(header)).toBe(DEFAULT_LOCALE);
});
