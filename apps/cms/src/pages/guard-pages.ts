import type { Core } from '@strapi/strapi';
import { type DocumentContext, localesOf, paramsOf, writeAction } from './document-write';
import { inTurn, type Transaction } from './in-turn';
import { forgetDeleted, forgetLastPaths, keepLastPaths, readLastPaths } from './last-paths';
import { movesBetween } from './moves';
import { loadPageRows, PAGE } from './page-rows';
import { PageTree } from './page-tree';
import { type PageWrite, PREPARE, type Placement } from './prepare-write';
import { renewRedirects, writeRedirects } from './renew-redirects';
import { restoreLinks } from './restore-links';
import { settleClone } from './settle-clone';
import { settleTree } from './settle-tree';
import { planTakedown, publishedRows } from './takedown';

/** What the document service answers a write with: one entry, or the entries of several languages. */
type WriteResult = { documentId?: string; entries?: Entry[] } & Entry;

interface Entry {
  id?: unknown;
  slug?: string | null;
  path?: string | null;
}

/**
 * Keeps the tree of pages right through every write of the document service: slug, parent and path, in both trees and
 * all languages. Everything happens in one transaction, so a refusal leaves nothing behind.
 */
export function guardPages(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const action = writeAction(context);
    if (context.uid !== PAGE || !action) return next();

    return inTurn(strapi, async (trx) => {
      const before = new PageTree(await loadPageRows(strapi, trx));
      const write = { strapi, context, locales: localesOf(paramsOf(context)), before };
      const placement = PREPARE[action](write);
      const redirects = planTakedown(write);
      const result = await next();
      // What was only unpublished may come back.
      await writeRedirects(strapi, redirects, action === 'delete' ? 'permanent' : 'temporary');
      await keepAddresses(write);
      await settle(strapi, trx, { context, before, placement, result: result as WriteResult | null });
      return result;
    });
  });
}

/** Where a page was is kept while it is unpublished, as visitors shall find it when it returns elsewhere. */
async function keepAddresses({ strapi, context, locales, before }: PageWrite): Promise<void> {
  const { documentId } = paramsOf(context);
  if (!documentId) return;
  if (context.action === 'unpublish') await keepLastPaths(strapi, publishedRows(before, [documentId], locales));
  if (context.action === 'delete') await forgetDeleted(strapi, documentId, locales);
}

interface WrittenPage {
  context: DocumentContext;
  before: PageTree;
  placement: Placement;
  result: WriteResult | null;
}

async function settle(
  strapi: Core.Strapi,
  trx: Transaction,
  { context, before, placement, result }: WrittenPage,
): Promise<void> {
  const documentId = result?.documentId;
  if (!documentId) return;
  if (context.action === 'clone') showSettled(result, await settleClone(strapi, trx, before, documentId));
  if (!placement) return;

  const after = await settleTree(strapi, trx, before, { documentId, ...placement });
  showSettled(result, after);
  if (!placement.statuses.includes('published')) return;
  const published = after.versions(documentId, 'published');
  for (const row of published) {
    const draft = after.find(documentId, row.locale, 'draft');
    if (draft && !before.counterpart(row)) await restoreLinks(strapi, trx, draft.id, row.id);
  }
  const moves = movesBetween(before, after, await readLastPaths(strapi, documentId));
  await renewRedirects(strapi, moves, published);
  await forgetLastPaths(strapi, published, moves);
}

/** Puts what was settled after Strapi's write into its answer. */
function showSettled(result: WriteResult, tree: PageTree): void {
  for (const entry of result.entries ?? [result]) {
    const row = tree.rows.find(({ id }) => id === entry.id);
    if (row && 'path' in entry) Object.assign(entry, { slug: row.slug, path: row.path });
  }
}
