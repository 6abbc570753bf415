/** Where the network's clocks stand, in Sweden and in Italy. */
const TIME_ZONE = 'Europe/Stockholm';

/** Only a day, without time and zone: `2026-11-22`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** How a language writes what clocks show; Intl knows neither the word before it nor the Swedish full stop. */
const CLOCK: Partial<Record<string, { before: string; between: string }>> = {
  sv: { before: 'kl.\u00a0', between: '.' },
  it: { before: 'ore\u00a0', between: '.' },
};

/** Dates, times and numbers as readers of a language write them. Spaces inside them do not break. */
export interface Formats {
  /**
   * `22 november 2026`
   * @param when a day (`2026-11-22`) or a moment in ISO 8601, shown as the day it was in Sweden and Italy
   * @throws RangeError when it is neither
   */
  date: (when: string) => string;
  /** `kl. 9.00`, or `kl. 9.00–15.30` up to `until`, as the clocks stand in Sweden and Italy. */
  time: (from: Date, until?: Date) => string;
  /** `17 000`, with so many decimals, else at most two. */
  number: (value: number, decimals?: number) => string;
  /** `15 %` of 0.15, with so many decimals, else at most two. */
  percent: (ratio: number, decimals?: number) => string;
}

/** The one formatter of the site. */
export function formatsOf(locale: string): Formats {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const { before, between } = CLOCK[locale] ?? { before: '', between: ':' };
  const clock = (moment: Date) => hourAndMinute(moment).join(between);
  return {
    date: (when) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: DAY.test(when) ? 'UTC' : TIME_ZONE })
        .format(new Date(when))
        .replaceAll(' ', '\u00a0'),
    time: (from, until) => before + [from, ...(until ? [until] : [])].map(clock).join('–'),
    number: (value, decimals) => new Intl.NumberFormat(tag, places(decimals)).format(value),
    percent: (ratio, decimals) => new Intl.NumberFormat(tag, { style: 'percent', ...places(decimals) }).format(ratio),
  };
}

function places(decimals?: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2 };
}

/** `['9', '00']` */
function hourAndMinute(moment: Date): string[] {
  const parts = new Intl.DateTimeFormat('en', {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: TIME_ZONE,
  }).formatToParts(moment);
  return parts
    .filter(({ type }) => type !== 'literal')
    .map(({ type, value }) => (type === 'hour' ? String(Number(value)) : value));
}
