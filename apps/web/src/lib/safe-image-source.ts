import { safeHref } from './safe-href';

/** The address that a picture may come from, or `null`: a path of this site, or absolute http(s). */
export function safeImageSource(value: unknown): string | null {
  const address = safeHref(value);
  return address !== null && /^(?:\/|https?:)/u.test(address) ? address : null;
}
