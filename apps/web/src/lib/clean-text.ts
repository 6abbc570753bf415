/** Control characters other than tab and line feed, and marks that turn the direction of what follows. */
const UNWANTED = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Something that leaves ink: neither white space nor of no width. */
const VISIBLE = /[^\s\u200b-\u200f\u2060\ufeff]/u;

/** An editor's text without characters that garble a page; anything but a string is the empty text. */
export function cleanText(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\r\n?/gu, '\n').replaceAll(UNWANTED, '') : '';
}

/** True when a reader would see something. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** An editor's text, trimmed, or `null` when a reader would see nothing of it. */
export function textOrNull(value: unknown): string | null {
  const text = cleanText(value).trim();
  return isVisible(text) ? text : null;
}
