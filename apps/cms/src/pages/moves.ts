import { type Locale, localizedUrl } from '@sern/contract';
import type { LastPath } from './last-paths';
import type { PageRow } from './page-rows';
import type { PageTree } from './page-tree';

/** A published page whose path changed, both paths below the language prefix: `/about` → `/about-us`. */
export interface PageMove {
  documentId: string;
  locale: Locale;
  from: string;
  to: string;
}

/** Where the visitors of an address go from now on; both as the site has them: `/en/about`. */
export interface AddressMove {
  from: string;
  to: string;
}

/** Which published pages have another path than before, or than when they were last published. */
export function movesBetween(before: PageTree, after: PageTree, lastPaths: LastPath[]): PageMove[] {
  const lastOf = ({ documentId, locale }: PageRow) =>
    lastPaths.find((last) => last.documentId === documentId && last.locale === locale);
  return after.rows.flatMap((row) => {
    const from = (before.counterpart(row) ?? lastOf(row))?.path;
    if (row.status !== 'published' || !from || !row.path || from === row.path) return [];
    return [{ documentId: row.documentId, locale: row.locale, from, to: row.path }];
  });
}

/** The move of a page as one of addresses. */
export function addressMove({ locale, from, to }: PageMove): AddressMove {
  return { from: localizedUrl(locale, from), to: localizedUrl(locale, to) };
}
