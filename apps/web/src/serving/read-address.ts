/** What a visitor asked for: the decoded path and the query as it stood, `?` included, or empty. */
export interface Address {
  path: string;
  search: string;
}

/** Longest address that is read, in characters. */
const LONGEST = 2048;

/** Slashes and backslashes in disguise, and what ends a string in other languages. */
const DISGUISED = /%(?:2f|5c|00)/i;
// eslint-disable-next-line no-control-regex -- these are what must be found
const FORBIDDEN = /[\u0000-\u001f\u007f\\]/;

/** Reads the target of a request; `null` when it is malformed: too long, wrongly encoded, or with hidden characters. */
export function readAddress(target: string): Address | null {
  if (target.length > LONGEST || !target.startsWith('/') || FORBIDDEN.test(target)) return null;
  const query = target.indexOf('?');
  const path = query === -1 ? target : target.slice(0, query);
  const decoded = DISGUISED.test(path) ? null : decodePath(path);
  if (decoded === null || FORBIDDEN.test(decoded)) return null;
  return { path: decoded, search: query === -1 ? '' : target.slice(query) };
}

/** A path without its encoding, every letter in its one form; `null` when it is wrongly encoded. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return null;
  }
}
