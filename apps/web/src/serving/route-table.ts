import { localizedUrl, type PublicationSnapshot, type PublishedRedirect } from '@sern/contract';
import { log } from '../lib/log';
import { type Address, decodePath } from './read-address';

/** What the table knows of an address; `null` is nothing. */
export type Match =
  { kind: 'page'; address: string } | { kind: 'redirect'; to: string; status: PublishedRedirect['status'] } | null;

/** Every address that the public may see; never changed, only replaced as a whole. */
export class RouteTable {
  /** Addresses of pages: `/sv/om-oss`. */
  readonly pages: ReadonlySet<string>;
  private readonly redirects: ReadonlyMap<string, PublishedRedirect>;

  constructor(snapshot: Pick<PublicationSnapshot, 'routes' | 'redirects'>) {
    this.pages = new Set(snapshot.routes.map(({ locale, path }) => localizedUrl(locale, path)));
    this.redirects = new Map(snapshot.redirects.map((redirect) => [keyOf(redirect.from), redirect]));
    const endless = [...this.redirects.keys()].filter((from) => this.isEndless(from));
    if (endless.length === 0) return;
    log.warn('Redirects that lead round in circles are left out', { from: endless });
    this.redirects = new Map([...this.redirects].filter(([from]) => !endless.includes(from)));
  }

  has(address: string): boolean {
    return this.pages.has(address);
  }

  /**
   * A page, also below a redirect of the same address, wins, but for a redirect of the very query that is asked. Upper
   * case and trailing slashes lead to the address without, and to where a redirect leads in one step. The query stays on
   * this site, unless the redirect was for it.
   */
  find({ path, search }: Address): Match {
    const exact = search === '' ? undefined : this.redirects.get(canonical(path + search));
    if (exact) return { kind: 'redirect', to: exact.to, status: exact.status };
    const address = canonical(path);
    if (this.pages.has(address)) {
      return address === path ? { kind: 'page', address } : { kind: 'redirect', to: address + search, status: 308 };
    }
    const moved = this.redirects.get(address);
    if (!moved) return null;
    return { kind: 'redirect', to: withQuery(moved.to, search), status: moved.status };
  }

  /** Whether a browser that follows the redirects from here never arrives: the CMS compares addresses as they stand. */
  private isEndless(from: string): boolean {
    const visited = new Set<string>();
    let address = from;
    while (!visited.has(address)) {
      visited.add(address);
      const [path, search] = split(address);
      const match = this.find({ path, search });
      if (match?.kind !== 'redirect') return false;
      address = keyOf(match.to);
    }
    return true;
  }
}

/** The form in which an address that staff typed or pasted meets what visitors ask for: decoded, without `#`. */
function keyOf(address: string): string {
  const [path, search] = split(address.replace(/#.*$/s, ''));
  return canonical((decodePath(path) ?? path.normalize('NFC')) + search);
}

/** An address with the query that a visitor brought along: not where it has one already, and never to another site. */
function withQuery(to: string, search: string): string {
  if (to.includes('?') || !to.startsWith('/')) return to;
  return to.replace(/(?=#)|$/, search.replaceAll('$', '$$$$'));
}

/** Path and query, the query with its `?` or empty. */
function split(address: string): [path: string, search: string] {
  const query = address.indexOf('?');
  return query === -1 ? [address, ''] : [address.slice(0, query), address.slice(query)];
}

/** The one form of an address: lower case, no double or trailing slashes; its query as it is. */
export function canonical(address: string): string {
  const [path = '', ...query] = address.split('?');
  const plain = path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
  return [plain, ...query].join('?');
}
