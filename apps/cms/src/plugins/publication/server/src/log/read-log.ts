import type { PublicationEntry, PublicationLog } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { type CursorProblem, PAGE_SIZE } from '../../../shared/endpoints';
import { ENTRY, type EntryRow } from './entry';

const PROBLEMS: Record<CursorProblem, string> = {
  'cursor-invalid': 'The parameter "after" must be a whole number, 0 or more.',
  'cursor-from-the-future': 'The log does not reach that far. Start anew from a snapshot.',
  'cursor-pruned': 'The log no longer reaches that far back. Start anew from a snapshot.',
};

/** A cursor that the log cannot go on from. */
export class CursorError extends Error {
  constructor(readonly code: CursorProblem) {
    super(PROBLEMS[code]);
  }
}

/** The newest and the oldest seq that the log holds, both 0 when it is empty. */
export async function readBounds(strapi: Core.Strapi): Promise<{ head: number; oldest: number }> {
  const log = strapi.db.query(ENTRY);
  const newest = (await log.findOne({ select: ['id'], orderBy: { id: 'desc' } })) as EntryRow | null;
  const oldest = (await log.findOne({ select: ['id'], orderBy: { id: 'asc' } })) as EntryRow | null;
  return { head: newest?.id ?? 0, oldest: oldest?.id ?? 0 };
}

/**
 * What came after `after`, oldest first, at most `PAGE_SIZE` entries; throws a `CursorError` where it cannot tell.
 * The head is read first and bounds the entries, so that empty entries always mean `head` equals `after`.
 */
export async function readLog(strapi: Core.Strapi, after: number): Promise<PublicationLog> {
  const { head, oldest } = await readBounds(strapi);
  if (after > head) throw new CursorError('cursor-from-the-future');
  if (after < oldest - 1) throw new CursorError('cursor-pruned');
  if (after === head) return { entries: [], head };
  const where = { id: { $gt: after, $lte: head } };
  const rows = (await strapi.db
    .query(ENTRY)
    .findMany({ where, orderBy: { id: 'asc' }, limit: PAGE_SIZE })) as EntryRow[];
  return { entries: rows.map(toEntry), head };
}

function toEntry({ id, type, documentId, locale, action, paths, at }: EntryRow): PublicationEntry {
  return { seq: id, type, documentId, locale, action, paths, at: new Date(at).toISOString() };
}
