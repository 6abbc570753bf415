import type { Core } from '@strapi/strapi';
import { appendToLog, takeTurn } from '../log/append-to-log';
import { compareRows } from './compare-rows';
import { findDocumentsBelow, isPublishedUid, PUBLISHED_TYPES, type PublishedUid, readPublicRows } from './public-rows';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
type Context = Parameters<Middleware>[0];

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];

/**
 * Records what every write of content changes for the public, in the transaction of the write: neither is there
 * without the other. Compares what is public before and after instead of trusting the name of the action, so that
 * what Strapi or our own code does on the side (other languages, pages below a moved one) is recorded as well.
 */
export function recordChanges(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid } = context;
    if (!isPublishedUid(uid) || !WRITES.includes(context.action)) return next();
    return strapi.db.transaction(async () => {
      // Drafts take their turn too: two writers that lock the same rows in another order would block each other.
      await takeTurn(strapi);
      return mayTouchThePublic(strapi, context) ? recorded(strapi, uid, context, next) : next();
    });
  });
}

/** False for what stays in the draft. */
function mayTouchThePublic(strapi: Core.Strapi, { uid, action, params }: Context): boolean {
  if (!strapi.contentType(uid).options?.draftAndPublish) return true;
  if (['publish', 'unpublish', 'delete'].includes(action)) return true;
  return 'status' in params && params.status === 'published';
}

async function recorded(
  strapi: Core.Strapi,
  uid: PublishedUid,
  { action, params }: Context,
  next: Parameters<Middleware>[1],
) {
  const known = documentIdOf(params);
  const below = known && uid === 'api::page.page' ? await findDocumentsBelow(strapi, known) : [];
  const concerned = known ? [known, ...below] : [];
  const before = await readPublicRows(strapi, uid, { documentId: { $in: concerned } });

  const result = await next();

  const created = documentIdOf(result);
  const $in = [...new Set([...concerned, ...(created ? [created] : [])])];
  const after = await readPublicRows(strapi, uid, { documentId: { $in } });
  const removal = action === 'delete' ? 'delete' : 'unpublish';
  await appendToLog(strapi, compareRows(before, after, { type: PUBLISHED_TYPES[uid], removal }));
  return result;
}

function documentIdOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('documentId' in value)) return undefined;
  return typeof value.documentId === 'string' ? value.documentId : undefined;
}
