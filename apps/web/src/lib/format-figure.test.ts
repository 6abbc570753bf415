import { formatFigure } from './format-figure';

test.each([
  ['130', '130', '130'],
  ['17000', '17,000', '17 000'],
  ['17 000', '17,000', '17 000'],
  ['17\u00a0000', '17,000', '17 000'],
  ['1234567', '1,234,567', '1 234 567'],
  ['12.5', '12.5', '12,5'],
  ['12,5', '12.5', '12,5'],
  ['2,50', '2.50', '2,50'],
  ['3,0', '3.0', '3,0'],
  ['17 000,00', '17,000.00', '17 000,00'],
  ['4,0 %', '4.0%', '4,0 %'],
  ['33,33 %', '33.33%', '33,33 %'],
  ['15 %', '15%', '15 %'],
  ['15%', '15%', '15 %'],
  ['12,5%', '12.5%', '12,5 %'],
  ['-3', '-3', '−3'],
  ['0', '0', '0'],
])('%s is a number and is written as the language wants', (written, en, sv) => {
  const shown = ['en', 'sv'].map((locale) => formatFigure(locale, written).replaceAll('\u00a0', ' '));
  expect(shown).toEqual([en, sv]);
});

test.each([
  '2005',
  '1,234',
  '17.000',
  '130+',
  '≈ 40',
  '1/3',
  '5–7',
  '12 34',
  '1e9',
  '0x10',
  '',
  '%',
  '1'.repeat(16),
  '१२३',
])('%j may be something else and stays as it is', (written) => {
  expect(formatFigure('sv', written)).toBe(written);
});
