import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import type { Transaction } from './in-turn';
import { loadPageRows, type PageRow, type PageStatus, saveColumn, saveParents } from './page-rows';
import { PageTree, refuseCycle, refuseTakenPath, refuseWrongHome } from './page-tree';

/** A document whose rows were just written. */
export interface TreeChange {
  documentId: string;
  /** Where it lies now, in every language. */
  parent: string | null;
  /** The trees that it was written in. */
  statuses: PageStatus[];
}

/** The tree after a change, with the rows in which the database is not there yet. */
export interface SettledTree {
  tree: PageTree;
  relinked: PageRow[];
  rewritten: PageRow[];
}

/** Settles the tree that a write left behind in the database. Returns it as it is now. */
export async function settleTree(
  strapi: Core.Strapi,
  trx: Transaction,
  before: PageTree,
  change: TreeChange,
): Promise<PageTree> {
  const { tree, relinked, rewritten } = settleRows(strapi, before, await loadPageRows(strapi, trx), change);
  await saveParents(strapi, trx, relinked);
  await saveColumn(strapi, trx, rewritten, 'path');
  return tree;
}

/**
 * Makes the trees whole again after a write, and refuses it where that is not possible: the document lies at the
 * same place in every language, no page has lost its parent because Strapi replaced the parent's row, and every path
 * is what slugs and parents say. Changes `rows`, and nothing in the database.
 */
export function settleRows(strapi: Core.Strapi, before: PageTree, rows: PageRow[], change: TreeChange): SettledTree {
  const tree = new PageTree(rows);
  const written = rows.filter((row) => row.documentId === change.documentId && change.statuses.includes(row.status));

  const relinked = rows.filter((row) => {
    const parent = written.includes(row) ? change.parent : (before.counterpart(row) ?? row).parent;
    return relink(tree, row, parent);
  });
  for (const row of written) {
    refuseLostParent(strapi, tree, row);
    refuseCycle(strapi, tree, row);
  }

  const paths = new Map(rows.map((row) => [row, tree.pathOf(row)]));
  const rewritten = rows.filter((row) => row.path !== paths.get(row));
  for (const row of rewritten) row.path = paths.get(row) ?? null;
  for (const row of written) {
    refuseWrongHome(strapi, tree, row);
    // What stayed where it was is not asked again: a text can always be saved.
    if (before.counterpart(row)?.path !== row.path) refuseTakenPath(strapi, tree, row);
  }
  return { tree, relinked, rewritten };
}

/** Points `row` at the row of its parent. True when that is another one than the database has. */
function relink(tree: PageTree, row: PageRow, parent: string | null): boolean {
  const linked = row.parentId;
  row.parent = parent;
  row.parentId = tree.parentOf(row)?.id ?? null;
  return row.parentId !== linked;
}

function refuseLostParent(strapi: Core.Strapi, tree: PageTree, row: PageRow): void {
  if (row.parent === null || row.parentId !== null) return;
  if (row.status === 'draft') throw refusal(strapi, 'parentMissing', 'parent', { language: row.locale });
  const draft = tree.find(row.parent, row.locale, 'draft');
  throw refusal(strapi, 'parentUnpublished', 'parent', { title: draft?.title ?? '', language: row.locale });
}
