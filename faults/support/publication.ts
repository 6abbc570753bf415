import { localizedUrl, type Locale } from '@sern/contract';
import type { Knex } from 'knex';
import { SITE_URL } from './settings';
import { visit } from './visitor';

/** A page as the database publishes it. */
export interface PublishedPage {
  documentId: string;
  locale: Locale;
  path: string;
  title: string;
}

/** What the database publishes. */
export interface Published {
  /** By address. */
  pages: Map<string, PublishedPage>;
  /** Where an address leads to. */
  redirects: Map<string, string>;
  /** The newest entry of the publication log. */
  head: number;
}

/** What the database publishes, read past the CMS, as of one moment. */
export async function readPublished(db: Knex): Promise<Published> {
  return db.transaction(async (trx) => {
    const pages = await trx<PublishedPage>('pages')
      .whereNotNull('published_at')
      .select('document_id as documentId', 'locale', 'path', 'title');
    const redirects = await trx<{ from: string; to: string }>('redirects').select('from', 'to');
    const newest = await trx<{ id: number }>('publication_log').orderBy('id', 'desc').first('id');
    return {
      pages: new Map(pages.map((page: PublishedPage) => [localizedUrl(page.locale, page.path), page])),
      redirects: new Map(redirects.map(({ from, to }) => [from, to])),
      head: newest?.id ?? 0,
    };
  }, transactionOptions(db));
}

function transactionOptions(db: Knex): Knex.TransactionConfig {
  const { client } = db.client.config as { client: string };
  return client === 'pg' ? { isolationLevel: 'repeatable read', readOnly: true } : {};
}

/**
 * A word that a title carries and nothing else does, so that it can be found wherever the title is shown. The
 * scenarios put one into every title that they write. Not behind a hyphen: that is an address made of a title.
 */
const MARK = /(?<![-\w])mk[a-z0-9]{8}\b/g;

/** A title that no page ever had. */
export function markedTitle(text: string, random: () => number): string {
  const letters = Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36)).join('');
  return `${text} mk${letters}`;
}

const marksIn = (text: string) => [...new Set(text.match(MARK) ?? [])].sort();

/**
 * Every difference between what the site shows at the addresses, and in its sitemap, and what the database publishes.
 * A page must show its own title, those above it and those right below it, and no other; lead to its other languages,
 * and to none that it lacks. A moved address must lead to the new one in one step. All else must be a 404.
 */
export async function differences(site: string, published: Published, addresses: Iterable<string>): Promise<string[]> {
  const all = [...new Set([...addresses, ...published.pages.keys(), ...published.redirects.keys()])];
  const found = await Promise.all(all.map((address) => differenceAt(site, published, address)));
  return [...found.flat(), ...(await sitemapDifferences(site, published))];
}

async function differenceAt(site: string, published: Published, address: string): Promise<string[]> {
  const { status, location, body } = await visit(site, address);
  const page = published.pages.get(address);
  const target = published.redirects.get(address);
  if (page) {
    if (status !== 200) return [`${address} is ${status}, but published`];
    return [...titleDifferences(published, page, address, body), ...languageDifferences(published, page, body)];
  }
  if (target)
    return status === 308 && location === target ? [] : [`${address} is ${status} ${location}, not 308 ${target}`];
  return status === 404 ? [] : [`${address} is ${status} ${location ?? ''}, but nothing is there`];
}

function titleDifferences({ pages }: Published, page: PublishedPage, address: string, body: string): string[] {
  // The scenarios put nothing below the start page.
  const own = `${page.path}/`;
  const shown = [...pages.values()].filter(({ locale, path }) => {
    if (locale !== page.locale) return false;
    const isAbove = own.startsWith(`${path}/`);
    const isRightBelow = path.startsWith(own) && !path.slice(own.length).includes('/');
    return isAbove || isRightBelow;
  });
  const expected = marksIn([page.title, ...shown.map(({ title }) => title)].join(' '));
  const marks = marksIn(body);
  return marks.join() === expected.join()
    ? []
    : [`${address} shows the titles ${marks.join(' ')}, not ${expected.join(' ')}`];
}

function languageDifferences({ pages }: Published, page: PublishedPage, body: string): string[] {
  const others = [...pages].filter(([, other]) => other.documentId === page.documentId);
  const links = new Set(
    [...body.matchAll(/hreflang="[a-z-]+" href="([^"]+)"|href="([^"]+)" hreflang/gi)].map((match) =>
      (match[1] ?? match[2] ?? '').replace(SITE_URL, ''),
    ),
  );
  const missing = others.filter(([address]) => others.length > 1 && !links.has(address)).map(([address]) => address);
  const wrong = [...links].filter((link) => !pages.has(link));
  return [
    ...missing.map((address) => `${page.locale}${page.path} does not lead to ${address}`),
    ...wrong.map((address) => `${page.locale}${page.path} leads to ${address}, which is not published`),
  ];
}

async function sitemapDifferences(site: string, { pages }: Published): Promise<string[]> {
  const { body } = await visit(site, '/sitemap-1.xml');
  const listed = new Set(
    [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => (match[1] ?? '').replace(SITE_URL, '')),
  );
  return [
    ...[...pages.keys()].filter((address) => !listed.has(address)).map((address) => `${address} is not in the sitemap`),
    ...[...listed].filter((address) => !pages.has(address)).map((address) => `${address} is in the sitemap`),
  ];
}
