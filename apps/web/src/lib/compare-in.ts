/** Compares texts as a dictionary of the language would order them: in Swedish å, ä and ö come last. */
export function compareIn(locale: string): (one: string, other: string) => number {
  return new Intl.Collator(locale, { numeric: true }).compare;
}
