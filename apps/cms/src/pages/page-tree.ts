import { HOME_PATH, joinPath } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import type { PageRow, PageStatus } from './page-rows';

/** Longest path, in characters: what any browser, proxy and search engine takes, with room for prefix and host. */
const MAX_PATH_LENGTH = 1000;

/** Pages as a tree: found by document, language and status. */
export class PageTree {
  private readonly byPlace: Map<string, PageRow>;

  constructor(readonly rows: PageRow[]) {
    this.byPlace = new Map(rows.map((row) => [`${row.documentId} ${row.locale} ${row.status}`, row]));
  }

  /** The row of a document in a language, draft or published. */
  find(documentId: string, locale: string, status: PageStatus): PageRow | undefined {
    return this.byPlace.get(`${documentId} ${locale} ${status}`);
  }

  /** What stood where `row` stands: before a write, in the tree that was loaded before it. */
  counterpart(row: PageRow): PageRow | undefined {
    return this.find(row.documentId, row.locale, row.status);
  }

  /** All language versions of a document, draft or published. */
  versions(documentId: string | undefined, status: PageStatus): PageRow[] {
    return this.rows.filter((row) => row.documentId === documentId && row.status === status);
  }

  parentOf(row: PageRow): PageRow | undefined {
    return row.parent === null ? undefined : this.find(row.parent, row.locale, row.status);
  }

  /** The path that slugs and parents give. The tree has no cycles: `refuseCycle` comes first. */
  pathOf(row: PageRow): string {
    if (row.slug === HOME_PATH) return HOME_PATH;
    const parent = this.parentOf(row);
    return joinPath(parent ? this.pathOf(parent) : null, row.slug ?? '');
  }

  /** True when the page lies below itself. */
  isCyclic(row: PageRow): boolean {
    const seen = new Set<string>();
    for (let above: PageRow | undefined = row; above; above = this.parentOf(above)) {
      if (seen.has(above.documentId)) return true;
      seen.add(above.documentId);
    }
    return false;
  }

  /** Another page that has, or would have, the path: a draft may not take what is published elsewhere either. */
  takenBy(row: PageRow, path: string): PageRow | undefined {
    return this.rows.find(
      (other) =>
        other.path === path &&
        other.locale === row.locale &&
        other.documentId !== row.documentId &&
        (row.status === 'draft' || other.status === 'published'),
    );
  }
}

/** Refuses a page below itself. */
export function refuseCycle(strapi: Core.Strapi, tree: PageTree, row: PageRow): void {
  if (tree.isCyclic(row)) throw refusal(strapi, 'parentCycle', 'parent');
}

/** Refuses a second start page, one below another page, and one that is a start page in some languages only. */
export function refuseWrongHome(strapi: Core.Strapi, tree: PageTree, row: PageRow): void {
  const versions = tree.versions(row.documentId, 'draft');
  const homes = versions.filter((version) => version.slug === HOME_PATH).length;
  if (row.status === 'draft' && homes > 0 && homes < versions.length)
    throw refusal(strapi, 'homeInEveryLanguage', 'slug');
  if (row.slug !== HOME_PATH) return;
  const other = tree.rows.find(({ slug, documentId }) => slug === HOME_PATH && documentId !== row.documentId);
  if (other) throw refusal(strapi, 'homeTaken', 'slug', { title: other.title ?? '' });
  if (row.parent !== null) throw refusal(strapi, 'homeHasParent', 'parent');
}

/** Refuses an address that another page has, or that is too long. */
export function refuseTakenPath(strapi: Core.Strapi, tree: PageTree, row: PageRow): void {
  const path = row.path ?? '';
  if (path.length > MAX_PATH_LENGTH) throw refusal(strapi, 'pathTooLong', 'slug', { max: MAX_PATH_LENGTH });
  const other = tree.takenBy(row, path);
  if (other) throw refusal(strapi, 'slugTaken', 'slug', { path, title: other.title ?? '', language: other.locale });
}
