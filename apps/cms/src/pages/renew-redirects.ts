import { localizedUrl } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { chunks } from './chunks';
import { leadOn, partsOf } from '../plugins/publication/shared/lead-on';
import { type AddressMove, addressMove, type PageMove } from './moves';
import type { PageRow } from './page-rows';
import { canonicalAddress, isRedirectedFrom } from './redirect-address';

export const REDIRECT = 'api::redirect.redirect';

/**
 * After pages were published: a permanent redirect from every address that moved, old redirects led straight to the
 * new address (no chains), and none left at an address that is a live page again (no loops). Written through the
 * query engine, as five hundred pages may move at once; the log records the moves themselves.
 */
export async function renewRedirects(strapi: Core.Strapi, moves: PageMove[], published: PageRow[]): Promise<void> {
  const moved = moves.map(addressMove);
  if (moved.length > 0) await retarget(strapi, moved);
  const live = published.map((row) => localizedUrl(row.locale, row.path ?? ''));
  await removeRedirects(strapi, [...live, ...moved.map(({ to }) => to)]);
  await writeRedirects(strapi, moved, 'permanent');
}

/** Leads redirects to what moved straight to the new address, as far as the path; one that led back to itself goes. */
async function retarget(strapi: Core.Strapi, moved: AddressMove[]): Promise<void> {
  const redirects = strapi.db.query(REDIRECT);
  const byAddress = new Map(moved.map((move) => [move.from, move]));
  const rows: { id: number; from: string; to: string }[] = await redirects.findMany({ select: ['id', 'from', 'to'] });
  for (const { id, from, to } of rows) {
    const move = byAddress.get(canonicalAddress(partsOf(to).path));
    if (!move) continue;
    const onward = leadOn(to, move);
    if (isRedirectedFrom(from, onward)) await redirects.delete({ where: { id } });
    else await redirects.update({ where: { id }, data: { to: onward } });
  }
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
