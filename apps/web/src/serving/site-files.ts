import { LOCALES } from '@sern/contract';
import { feedPath } from '../lib/feed-path';
import { Body } from './body';
import { feed } from './feed';
import type { PublishedVersions } from './published-versions';
import { sitemaps } from './sitemap';

interface Settings {
  /** The public origin. */
  siteUrl: string;
  /** Where to report a vulnerability: a `mailto:`, `https:` or `tel:` address. */
  securityContact: string;
}

/** RFC 9116 wants less than a year. */
const VALID_DAYS = 180;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The files for machines: sitemaps, feeds, robots.txt, security.txt. Made from the addresses that are served at the
 * moment, so that they are never empty for an outage, and exact as soon as a page is taken down.
 * @param published what the site serves now
 * @returns the file at an address, or null
 */
export function siteFiles(published: () => PublishedVersions, settings: Settings): (path: string) => Body | null {
  let made: { versions: PublishedVersions; files: Map<string, Body> } | null = null;
  return (path) => {
    if (path === '/.well-known/security.txt') return text(securityTxt(settings, Date.now()));
    if (path === '/robots.txt') return text(robotsTxt(settings));
    if (!path.endsWith('.xml')) return null;
    const versions = published();
    if (made?.versions !== versions) made = { versions, files: filesOf(versions, settings.siteUrl) };
    return made.files.get(path) ?? null;
  };
}

function filesOf(versions: PublishedVersions, siteUrl: string): Map<string, Body> {
  const maps = [...sitemaps(versions, siteUrl)].map(
    ([path, xml]) => [path, new Body(Buffer.from(xml), 'application/xml; charset=utf-8')] as const,
  );
  const feeds = LOCALES.flatMap((locale) => {
    const xml = feed(locale, versions.routes, siteUrl);
    return xml === null
      ? []
      : [[feedPath(locale), new Body(Buffer.from(xml), 'application/atom+xml; charset=utf-8')] as const];
  });
  return new Map([...maps, ...feeds]);
}

function robotsTxt({ siteUrl }: Settings): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}

/** @param now milliseconds since 1970; the same answer all day */
function securityTxt({ siteUrl, securityContact }: Settings, now: number): string {
  const expires = new Date(Math.floor(now / DAY) * DAY + VALID_DAYS * DAY);
  return [
    `Contact: ${securityContact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${siteUrl}/.well-known/security.txt\n`,
  ].join('\n');
}

function text(content: string): Body {
  return new Body(Buffer.from(content), 'text/plain; charset=utf-8');
}
