import { isLocale, type PublicationAction, type PublishedType } from '@sern/contract';
import type { Change } from '../log/entry';
import type { PublicRow } from './public-rows';

/** What distinguishes one kind of change from another of the same outcome. */
export interface Circumstances {
  type: PublishedType;
  /** What to call it when the public version is gone. */
  removal: Extract<PublicationAction, 'unpublish' | 'delete'>;
}

/** The changes that lead from what the public saw before to what it sees after, one per document and language. */
export function compareRows(before: PublicRow[], after: PublicRow[], { type, removal }: Circumstances): Change[] {
  const was = byDocumentAndLocale(before);
  const is = byDocumentAndLocale(after);
  return [...new Map([...was, ...is])].flatMap(([key, { documentId, locale }]) => {
    // A language that the site no longer has is not public.
    if (locale !== null && !isLocale(locale)) return [];
    const action = actionBetween(was.get(key), is.get(key), removal);
    if (!action) return [];
    return [{ type, documentId, locale, action, paths: pathsOf(was.get(key), is.get(key)) }];
  });
}

const byDocumentAndLocale = (rows: PublicRow[]) => new Map(rows.map((row) => [`${row.documentId} ${row.locale}`, row]));

function actionBetween(was: PublicRow | undefined, is: PublicRow | undefined, removal: PublicationAction) {
  if (!is) return removal;
  if (!was || was.id !== is.id) return 'publish';
  if (was.path !== is.path) return 'move';
  return was.updatedAt === is.updatedAt ? null : 'publish';
}

function pathsOf(...rows: (PublicRow | undefined)[]): string[] {
  return [...new Set(rows.flatMap((row) => row?.path ?? []))];
}
