import { localizedUrl } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { chunks } from './chunks';
import type { PageMove } from './moves';
import type { PageRow } from './page-rows';

export const REDIRECT = 'api::redirect.redirect';

/**
 * After pages were published: a permanent redirect from every address that moved, old redirects led straight to the
 * new address (no chains), and none left at an address that is a live page again (no loops). Written through the
 * query engine, as five hundred pages may move at once; the log records the moves themselves.
 */
export async function renewRedirects(strapi: Core.Strapi, moves: PageMove[], published: PageRow[]): Promise<void> {
  const redirects = strapi.db.query(REDIRECT);
  const moved = moves.map(({ locale, from, to }) => ({
    from: localizedUrl(locale, from),
    to: localizedUrl(locale, to),
  }));
  const newAddress = new Map(moved.map(({ from, to }) => [from, to]));
  for (const some of chunks([...newAddress.keys()])) {
    const older: { id: number; to: string }[] = await redirects.findMany({
      select: ['id', 'to'],
      where: { to: { $in: some } },
    });
    for (const { id, to } of older) await redirects.update({ where: { id }, data: { to: newAddress.get(to) } });
  }

  const live = published.map((row) => localizedUrl(row.locale, row.path ?? ''));
  const renewed = [...live, ...moved.flatMap(({ from, to }) => [from, to])];
  for (const some of chunks(renewed)) await redirects.deleteMany({ where: { from: { $in: some } } });

  const publishedAt = new Date();
  const data = moved.map((move) => ({ ...move, kind: 'permanent', origin: 'system', publishedAt }));
  for (const some of chunks(data)) await redirects.createMany({ data: some });
}
