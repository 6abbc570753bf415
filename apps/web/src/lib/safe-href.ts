const ABSOLUTE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Stands for this site while an address is resolved; `.invalid` can never be a real one. */
const THIS_SITE = 'https://this-site.invalid';

/** What browsers drop or readers do not see, and what hides the real scheme or host behind it. */
const TREACHEROUS = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\\]/u;

const MAX_LENGTH = 2000;

/**
 * The address that a link may lead to, normalised, or `null` for one that is not allowed. Allowed are
 * http, https, mailto and tel, paths of this site (`/sv/om-oss`) and fragments (`#members`); everything else is
 * not, above all `javascript:`, `data:` and `//host`.
 */
export function safeHref(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const address = value.trim();
  if (address.length > MAX_LENGTH || TREACHEROUS.test(address)) return null;
  if (address.startsWith('#') || address.startsWith('/')) return sameSite(address);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !ABSOLUTE_SCHEMES.has(url.protocol) || url.username || url.password) return null;
  return url.href;
}

/** Also sees through `/.//host`, which resolves to `//host`. */
function sameSite(address: string): string | null {
  if (!URL.canParse(address, THIS_SITE)) return null;
  const url = new URL(address, THIS_SITE);
  if (url.origin !== THIS_SITE || url.pathname.startsWith('//')) return null;
  return address.startsWith('#') ? url.hash || null : url.pathname + url.search + url.hash;
}
