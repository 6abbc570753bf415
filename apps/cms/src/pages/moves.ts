import type { Locale } from '@sern/contract';
import type { PageTree } from './page-tree';

/** A published page whose path changed, both paths below the language prefix: `/about` → `/about-us`. */
export interface PageMove {
  documentId: string;
  locale: Locale;
  from: string;
  to: string;
}

/** Which published pages have another path than before. */
export function movesBetween(before: PageTree, after: PageTree): PageMove[] {
  return after.rows.flatMap((row) => {
    const from = before.counterpart(row)?.path;
    if (row.status !== 'published' || !from || !row.path || from === row.path) return [];
    return [{ documentId: row.documentId, locale: row.locale, from, to: row.path }];
  });
}
