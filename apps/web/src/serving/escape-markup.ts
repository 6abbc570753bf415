import { cleanText } from '../lib/clean-text';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML has no letter for, besides control characters: https://www.w3.org/TR/xml/#charsets */
const NO_LETTER = /[\ufffe\uffff]/g;

/** An editor's text for an element or a quoted attribute, of HTML or XML. */
export function escapeMarkup(text: string): string {
  return cleanText(text)
    .replace(NO_LETTER, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
