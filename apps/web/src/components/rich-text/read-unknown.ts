import type { Report } from './nodes';

/** The longest piece of an editor's text that a log entry quotes. */
const MAX_QUOTE = 60;

/** True for an object with fields; a list is none. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list; what is not a list has none, which is reported. */
export function listOf(value: unknown, what: string, report: Report): unknown[] {
  if (Array.isArray(value)) return value;
  report(`${what} that is ${nameOf(value)} instead of a list`);
  return [];
}

/** A few words for any value, for the log. */
export function nameOf(value: unknown): string {
  if (isRecord(value)) return `{ type: ${typeof value.type === 'string' ? quote(value.type) : typeof value.type} }`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? quote(value) : String(value);
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, MAX_QUOTE));
}
