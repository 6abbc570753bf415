import { localizedUrl, type PublishedRoute } from '@sern/contract';
import { hreflangs } from '../lib/localized-paths';
import { escapeMarkup } from './escape-markup';
import type { PublishedVersions } from './published-versions';

/** How many addresses one sitemap may hold: https://www.sitemaps.org/protocol.html#index */
const LARGEST = 50_000;
const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/**
 * The index of the site's pages and the sitemaps that it lists, by address; none while no page is published.
 * @param siteUrl the public origin
 */
export function sitemaps(versions: PublishedVersions, siteUrl: string, largest = LARGEST): Map<string, string> {
  const { routes } = versions;
  const pieces = Array.from({ length: Math.ceil(routes.length / largest) }, (_, index) => ({
    path: `/sitemap-${index + 1}.xml`,
    routes: routes.slice(index * largest, (index + 1) * largest),
  }));
  const index = pieces.map((piece) => entry('sitemap', siteUrl + piece.path, newest(piece.routes)));
  const page = (route: PublishedRoute) =>
    entry('url', absolute(localizedUrl(route.locale, route.path), siteUrl), route.publishedAt, alternates(route));
  const alternates = ({ documentId }: PublishedRoute) =>
    hreflangs(versions.of(documentId)).map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absolute(href, siteUrl)}"/>`,
    );
  return new Map([
    ...(pieces.length > 0 ? [['/sitemap.xml', list('sitemapindex', index)] as const] : []),
    ...pieces.map((piece) => [piece.path, list('urlset', piece.routes.map(page))] as const),
  ]);
}

function entry(element: string, address: string, lastmod: string, rest: string[] = []): string {
  return `<${element}><loc>${address}</loc><lastmod>${escapeMarkup(lastmod)}</lastmod>${rest.join('')}</${element}>`;
}

function list(element: string, entries: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} ${NAMESPACES}>\n${entries.join('\n')}\n</${element}>\n`;
}

function newest(routes: readonly PublishedRoute[]): string {
  return routes.reduce((newest, { publishedAt }) => (publishedAt > newest ? publishedAt : newest), '');
}

function absolute(href: string, siteUrl: string): string {
  return escapeMarkup(new URL(href, siteUrl).href);
}
