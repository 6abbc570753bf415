import { type Locale, LOCALES } from '@sern/contract';
import { partsOf } from '../plugins/publication/shared/lead-on';

/** An address as the web app compares it: decoded, one form of each letter, no upper case, no needless slashes. */
function canonicalPath(path: string): string {
  return decodeSafely(path)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * An old address as it is kept: `en/Old//` is `/en/old`, and `/sv/p%C3%A5` is `/sv/på`. Older sites had addresses that
 * are nothing but a query, such as `/?p=1185`; a query stays as it was written.
 */
export function canonicalAddress(written: string): string {
  const [path = '', ...query] = `/${written}`.split('?');
  return [canonicalPath(path), ...query].join('?');
}

/**
 * A target on this site as it is kept: the path of a page in the form that the site uses, `?` and `#` as they were
 * written. Files lie outside the languages, and upper case counts there. What would be unsafe decoded stays encoded.
 */
export function canonicalTarget(to: string): string {
  const { path, query, fragment } = partsOf(to);
  const canonical = canonicalPath(path);
  return (localeOf(canonical) && !/[\s\p{C}\\%]/u.test(canonical) ? canonical : path) + query + fragment;
}

/** The language whose pages lie where an address is. */
export function localeOf(address: string): Locale | undefined {
  return LOCALES.find((code) => address === `/${code}` || address.startsWith(`/${code}/`));
}

/** Whether a visitor at `to` is redirected from `from`: one without a query is meant for all queries. */
export function isRedirectedFrom(from: string, to: string): boolean {
  const [address = ''] = to.split('#');
  const target = canonicalAddress(address);
  return target === canonicalAddress(from) || target.split('?')[0] === canonicalAddress(from);
}
