import { HOME_PATH, type Locale, localizedUrl, type PublishedRoute } from '@sern/contract';
import { feedPath } from '../lib/feed-path';
import { escapeMarkup } from './escape-markup';

/** How many pages a feed tells of. */
const LENGTH = 20;

/**
 * What was published last in a language, newest first, as Atom (RFC 4287); null while its start page is not published.
 * @param siteUrl the public origin
 */
export function feed(locale: Locale, routes: readonly PublishedRoute[], siteUrl: string): string | null {
  const own = routes.filter((route) => route.locale === locale);
  const home = own.find(({ path }) => path === HOME_PATH);
  if (!home) return null;
  const newest = own.sort((a, b) => b.publishedAt.localeCompare(a.publishedAt)).slice(0, LENGTH);
  const { hostname } = new URL(siteUrl);
  const address = `${siteUrl}${feedPath(locale)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${address}</id>`,
    `<title>${escapeMarkup(home.title)}</title>`,
    `<updated>${escapeMarkup(newest[0]?.publishedAt ?? home.publishedAt)}</updated>`,
    `<author><name>${hostname}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${address}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${pageUrl(home, siteUrl)}"/>`,
    ...newest.map((route) => entry(route, siteUrl)),
    '</feed>\n',
  ].join('\n');
}

/** The identity stays when the page moves: RFC 4151. */
function entry(route: PublishedRoute, siteUrl: string): string {
  const { documentId, locale, title, publishedAt } = route;
  return [
    '<entry>',
    `<id>tag:${new URL(siteUrl).hostname},2026:${escapeMarkup(documentId)}/${locale}</id>`,
    `<title>${escapeMarkup(title)}</title>`,
    `<updated>${escapeMarkup(publishedAt)}</updated>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${pageUrl(route, siteUrl)}"/>`,
    '</entry>',
  ].join('');
}

function pageUrl({ locale, path }: PublishedRoute, siteUrl: string): string {
  return escapeMarkup(new URL(localizedUrl(locale, path), siteUrl).href);
}
