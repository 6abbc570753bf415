import { formatsOf } from './formats';

/** With spaces that break, so that the table can be read. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

const MORNING = new Date('2026-11-22T08:00:00Z');
const AFTERNOON = new Date('2026-11-22T14:30:00Z');
const SUMMER_NIGHT = new Date('2026-06-21T22:05:00Z');

test.each([
  ['en', '22 November 2026', '9:00–15:30', '0:05', '17,000', '1,234.57', '15%', '12.5%', '-3'],
  ['sv', '22 november 2026', 'kl. 9.00–15.30', 'kl. 0.05', '17 000', '1 234,57', '15 %', '12,5 %', '−3'],
  ['it', '22 novembre 2026', 'ore 9.00–15.30', 'ore 0.05', '17.000', '1234,57', '15%', '12,5%', '-3'],
] as const)(
  'in %s a reader sees dates, times and numbers as she writes them',
  (locale, date, hours, time, thousands, decimals, percent, tenths, negative) => {
    const formats = formatsOf(locale);
    expect(plain(formats.date('2026-11-22'))).toBe(date);
    expect(plain(formats.time(MORNING, AFTERNOON))).toBe(hours);
    expect(plain(formats.time(SUMMER_NIGHT))).toBe(time);
    expect([17_000, 1234.567, -3].map((value) => plain(formats.number(value)))).toEqual([
      thousands,
      decimals,
      negative,
    ]);
    expect([0.15, 0.125].map((ratio) => plain(formats.percent(ratio)))).toEqual([percent, tenths]);
  },
);

test('no line ends inside a number, a date or a time', () => {
  const { date, time, number, percent } = formatsOf('sv');
  expect([date('2026-11-22'), time(MORNING), number(17_000), percent(0.15)].join('')).not.toContain(' ');
});

test.each([
  ['2026-11-22', '22 november 2026'],
  ['2026-11-22T22:59:59Z', '22 november 2026'],
  ['2026-11-22T23:00:00Z', '23 november 2026'],
])('a day stays that day, a moment is the day it was in Sweden and Italy: %s', (when, expected) => {
  expect(plain(formatsOf('sv').date(when))).toBe(expected);
});

test('what is no date is refused, not shown', () => {
  expect(() => formatsOf('sv').date('soon')).toThrow(RangeError);
});
