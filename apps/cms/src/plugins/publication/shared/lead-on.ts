/** Longest address of a redirect, in characters: what its columns take. */
export const MAX_ADDRESS_LENGTH = 2000;

/** An address in parts, the query with its `?` and the fragment with its `#`, each empty where there is none. */
export interface AddressParts {
  path: string;
  query: string;
  fragment: string;
}

/** Takes an address apart: `/en/about-us?x=1#top` is `/en/about-us`, `?x=1` and `#top`. */
export function partsOf(address: string): AddressParts {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return { path, query, fragment };
}

/**
 * Where `address` leads when a redirect stands there, as a browser and the web app see it: query and fragment go along
 * where the new address has none of its own. Not to another site, nor the query that the redirect was made for.
 */
export function leadOn(address: string, redirect: { from: string; to: string }): string {
  if (!redirect.to.startsWith('/')) return redirect.to;
  const old = partsOf(address);
  const onward = partsOf(redirect.to);
  const query = redirect.from.includes('?') ? '' : old.query;
  const led = onward.path + (onward.query || query) + (onward.fragment || old.fragment);
  return led.length > MAX_ADDRESS_LENGTH ? redirect.to : led;
}
