import { formatsOf } from './formats';

/**
 * A number as staff write it: spaces between thousands, a comma or a full stop before one or two decimals, a per cent
 * sign. Three digits behind the sign could be thousands just as well, so that is no number here.
 */
const NUMBER =
  /^(?<sign>[-−])?(?<whole>\d{1,3}(?:[\s]\d{3})+|\d{1,15})(?:[.,](?<decimals>\d{1,2}))?\s?(?<percent>%)?$/u;

/** May be a year: 2005. */
const FOUR_DIGITS = /^\d{4}$/u;

/**
 * A key figure in the writing of a language: `17000` is `17 000` in Swedish and `17,000` in English. Decimals are kept
 * as many as were written, zeros too. Four digits stay as they are, and so does everything that is not plainly a number.
 */
export function formatFigure(locale: string, written: string): string {
  const { sign, whole, decimals, percent } = NUMBER.exec(written)?.groups ?? {};
  if (whole === undefined || FOUR_DIGITS.test(written)) return written;
  const value = Number(`${sign ? '-' : ''}${whole.replaceAll(/\s/gu, '')}.${decimals ?? '0'}`);
  const places = decimals?.length ?? 0;
  const formats = formatsOf(locale);
  return percent ? formats.percent(value / 100, places) : formats.number(value, places);
}
