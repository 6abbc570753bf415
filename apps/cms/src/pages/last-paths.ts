import { type Locale, localizedUrl } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { chunks } from './chunks';
import type { PageMove } from './moves';
import type { PageRow } from './page-rows';
import { REDIRECT } from './renew-redirects';

const LAST_PATH = 'api::page.last-path';

/** The published path that a page had when it was unpublished in a language. */
export interface LastPath {
  documentId: string;
  locale: Locale;
  path: string;
}

/** A bare database model, in no admin screen or schema: the log forgets after a while, and this must not. */
const lastPathModel = {
  uid: LAST_PATH,
  singularName: 'last-path',
  tableName: 'page_last_paths',
  attributes: {
    id: { type: 'increments' },
    documentId: { type: 'string', column: { notNullable: true } },
    locale: { type: 'string', column: { notNullable: true } },
    path: { type: 'text', column: { notNullable: true } },
  },
};

/** Has the database keep where unpublished pages were, so that their visitors find them wherever they return. */
export function addLastPaths(strapi: Core.Strapi): void {
  strapi.get('models').add(lastPathModel);
}

/** Remembers where pages are that are being unpublished. */
export async function keepLastPaths(strapi: Core.Strapi, leaving: PageRow[]): Promise<void> {
  await forget(strapi, leaving.map(versionOf));
  const data = leaving.map((row) => ({ ...versionOf(row), path: row.path }));
  for (const some of chunks(data)) await strapi.db.query(LAST_PATH).createMany({ data: some });
}

/** Where an unpublished page was, in every language; not where staff have made a redirect of their own since. */
export async function readLastPaths(strapi: Core.Strapi, documentId: string): Promise<LastPath[]> {
  const paths: LastPath[] = await strapi.db.query(LAST_PATH).findMany({ where: { documentId } });
  if (paths.length === 0) return [];
  const where = { from: { $in: paths.map(addressOf) }, origin: 'staff' };
  const taken: { from: string }[] = await strapi.db.query(REDIRECT).findMany({ select: ['from'], where });
  return paths.filter((path) => !taken.some(({ from }) => from === addressOf(path)));
}

/** After a publication: what is published has no last path, and an address that has a new page is nobody else's. */
export async function forgetLastPaths(strapi: Core.Strapi, published: PageRow[], moves: PageMove[]): Promise<void> {
  const arrived = [...published, ...moves.map(({ locale, to }) => ({ locale, path: to }))];
  await forget(strapi, [...published.map(versionOf), ...arrived.map(({ locale, path }) => ({ locale, path }))]);
}

/** What is deleted does not return. */
export async function forgetDeleted(strapi: Core.Strapi, documentId: string, locales: Locale[]): Promise<void> {
  await forget(
    strapi,
    locales.map((locale) => ({ documentId, locale })),
  );
}

const versionOf = ({ documentId, locale }: PageRow) => ({ documentId, locale });

const addressOf = ({ locale, path }: LastPath) => localizedUrl(locale, path);

async function forget(strapi: Core.Strapi, conditions: object[]): Promise<void> {
  for (const $or of chunks(conditions)) await strapi.db.query(LAST_PATH).deleteMany({ where: { $or } });
}
