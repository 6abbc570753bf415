import { isLocale, type PublicationSnapshot, type PublishedRedirect, type PublishedRoute } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import type { FindSnapshot } from '../../../shared/endpoints';
import { readBounds } from '../log/read-log';
import { type RedirectRow, straighten } from './straighten';

/** `GET /api/publication/snapshot` */
export const snapshotController = ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(context) {
    context.set('Cache-Control', 'no-store');
    context.body = (await readSnapshot(strapi)) satisfies FindSnapshot['response'];
  },
});

/** Every public address and the head of the log, all as of one moment. */
async function readSnapshot(strapi: Core.Strapi): Promise<PublicationSnapshot> {
  return await strapi.db.transaction(async ({ trx }) => {
    // Else each statement would see what was committed until then. A transaction of SQLite sees one state anyway.
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('set transaction isolation level repeatable read, read only');
    const { head } = await readBounds(strapi);
    return { head, routes: await readRoutes(strapi), redirects: await readRedirects(strapi) };
  });
}

interface PageRow {
  documentId: string;
  locale: string;
  path: string;
  title: string;
  publishedAt: string | Date;
}

async function readRoutes(strapi: Core.Strapi): Promise<PublishedRoute[]> {
  const rows = (await strapi.db.query('api::page.page').findMany({
    select: ['documentId', 'locale', 'path', 'title', 'publishedAt'],
    where: { publishedAt: { $notNull: true }, path: { $notNull: true } },
    orderBy: { id: 'asc' },
  })) as PageRow[];
  return rows.flatMap(({ documentId, locale, path, title, publishedAt }) =>
    isLocale(locale) ? [{ documentId, locale, path, title, publishedAt: new Date(publishedAt).toISOString() }] : [],
  );
}

async function readRedirects(strapi: Core.Strapi): Promise<PublishedRedirect[]> {
  const rows = (await strapi.db
    .query('api::redirect.redirect')
    .findMany({ select: ['from', 'to', 'kind'], orderBy: { id: 'asc' } })) as RedirectRow[];
  return straighten(rows).map(({ from, to, kind }) => ({ from, to, status: kind === 'temporary' ? 307 : 308 }));
}
