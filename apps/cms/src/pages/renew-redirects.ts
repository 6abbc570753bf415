import { localizedUrl } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { chunks } from './chunks';
import { type AddressMove, addressMove, type PageMove } from './moves';
import type { PageRow } from './page-rows';

export const REDIRECT = 'api::redirect.redirect';

/**
 * After pages were published: a permanent redirect from every address that moved, old redirects led straight to the
 * new address (no chains), and none left at an address that is a live page again (no loops). Written through the
 * query engine, as five hundred pages may move at once; the log records the moves themselves.
 */
export async function renewRedirects(strapi: Core.Strapi, moves: PageMove[], published: PageRow[]): Promise<void> {
  const redirects = strapi.db.query(REDIRECT);
  const moved = moves.map(addressMove);
  const newAddress = new Map(moved.map(({ from, to }) => [from, to]));
  for (const some of chunks([...newAddress.keys()])) {
    const older: { id: number; to: string }[] = await redirects.findMany({
      select: ['id', 'to'],
      where: { to: { $in: some } },
    });
    for (const { id, to } of older) await redirects.update({ where: { id }, data: { to: newAddress.get(to) } });
  }

  const live = published.map((row) => localizedUrl(row.locale, row.path ?? ''));
  await removeRedirects(strapi, [...live, ...moved.map(({ to }) => to)]);
  await writeRedirects(strapi, moved, 'permanent');
}

/**
 * Redirects of the system in place of any that stand at the same addresses. Those that lead to these stay as they are:
 * visitors are sent to the end at once all the same, and back to the page when it returns.
 */
export async function writeRedirects(
  strapi: Core.Strapi,
  moved: AddressMove[],
  kind: 'permanent' | 'temporary',
): Promise<void> {
  await removeRedirects(
    strapi,
    moved.map(({ from }) => from),
  );
  const publishedAt = new Date();
  const data = moved.map((move) => ({ ...move, kind, origin: 'system', publishedAt }));
  for (const some of chunks(data)) await strapi.db.query(REDIRECT).createMany({ data: some });
}

async function removeRedirects(strapi: Core.Strapi, addresses: string[]): Promise<void> {
  for (const some of chunks(addresses)) await strapi.db.query(REDIRECT).deleteMany({ where: { from: { $in: some } } });
}
