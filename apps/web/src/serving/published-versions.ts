import { HOME_PATH, isLocale, localizedUrl, type PublishedRoute } from '@sern/contract';
import { type LocalizedPath, localizedPaths } from '../lib/localized-paths';

/** The languages of every document, as the route table's snapshot knows them; never changed, only replaced as a whole. */
export class PublishedVersions {
  private readonly byDocument = new Map<string, PublishedRoute[]>();
  /** Which document a path belongs to, whatever the language. */
  private readonly byPath = new Map<string, string>();
  private readonly byFormerAddress: ReadonlyMap<string, string>;

  /** @param former what was published at addresses that no longer are */
  constructor(
    readonly routes: readonly PublishedRoute[],
    former: readonly PublishedRoute[] = [],
  ) {
    for (const route of routes) {
      const { documentId, path } = route;
      this.byDocument.set(documentId, [...(this.byDocument.get(documentId) ?? []), route]);
      if (!this.byPath.has(path)) this.byPath.set(path, documentId);
    }
    this.byFormerAddress = new Map(former.map((route) => [addressOf(route), route.documentId]));
  }

  /** The published versions of a document. */
  of(documentId: string): LocalizedPath[] {
    return localizedPaths(this.byDocument.get(documentId) ?? []);
  }

  /**
   * Where the page is that a visitor seeks in vain at `/{locale}/…`: in the languages of the document that was there
   * before, or of one that has this very path in another language. The language asked for comes first, if it has the
   * page at another address. Empty when nobody knows.
   */
  elsewhere(address: string): LocalizedPath[] {
    const [, locale, path = HOME_PATH] = /^\/([^/]+)(\/.+)?$/.exec(address) ?? [];
    if (!isLocale(locale)) return [];
    const documentId = this.byFormerAddress.get(address) ?? this.byPath.get(path);
    const versions = documentId === undefined ? [] : this.of(documentId);
    return versions.sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
  }
}

/**
 * What was published at addresses that no longer are, while its document still is in some language.
 * @param before the routes and former routes until now
 */
export function formerRoutes(
  before: { routes: PublishedRoute[]; former?: PublishedRoute[] },
  now: readonly PublishedRoute[],
): PublishedRoute[] {
  const published = new Set(now.map(addressOf));
  const documents = new Set(now.map(({ documentId }) => documentId));
  const known = new Map([...(before.former ?? []), ...before.routes].map((route) => [addressOf(route), route]));
  return [...known.values()].filter((route) => documents.has(route.documentId) && !published.has(addressOf(route)));
}

/** The address of a page: `/en/about-us`. */
export function addressOf({ locale, path }: PublishedRoute): string {
  return localizedUrl(locale, path);
}
