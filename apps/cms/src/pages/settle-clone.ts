import { HOME_PATH, joinPath } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import type { Transaction } from './in-turn';
import { loadPageRows, saveColumn } from './page-rows';
import { PageTree } from './page-tree';
import { settleTree } from './settle-tree';
import { freeSlug, toSlug } from './slugs';

/** Gives the copy of a page an address of its own beside the original: `about-2`. */
export async function settleClone(
  strapi: Core.Strapi,
  trx: Transaction,
  before: PageTree,
  documentId: string,
): Promise<PageTree> {
  const tree = new PageTree(await loadPageRows(strapi, trx));
  const copies = tree.versions(documentId, 'draft');
  for (const copy of copies) {
    const parentPath = tree.parentOf(copy)?.path ?? null;
    const isTaken = (slug: string) => tree.takenBy(copy, joinPath(parentPath, slug)) !== undefined;
    const wanted = copy.slug && copy.slug !== HOME_PATH ? copy.slug : toSlug(copy.title ?? '') || 'page';
    copy.slug = freeSlug(wanted, isTaken);
  }
  await saveColumn(strapi, trx, copies, 'slug');
  return settleTree(strapi, trx, before, { documentId, parent: copies[0]?.parent ?? null, statuses: ['draft'] });
}
