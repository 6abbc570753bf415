import type { Locale } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { chunks } from './chunks';
import type { Transaction } from './in-turn';

export const PAGE = 'api::page.page';

export type PageStatus = 'draft' | 'published';

/** What the tree knows of one row of the table of pages: one language of one document, draft or published. */
export interface PageRow {
  id: number;
  documentId: string;
  locale: Locale;
  status: PageStatus;
  title: string | null;
  slug: string | null;
  path: string | null;
  /** The parent's documentId and the row that stands for it; null at the top. */
  parent: string | null;
  parentId: number | null;
}

interface SelectedRow extends Omit<PageRow, 'status'> {
  publishedAt: unknown;
}

/** The names of the table that links pages to their parents, from Strapi's own metadata. */
function parentTable(strapi: Core.Strapi): { name: string; child: string; parent: string } {
  const attribute = strapi.db.metadata.get(PAGE).attributes.parent;
  if (attribute?.type !== 'relation' || !('joinTable' in attribute) || !('inverseJoinColumn' in attribute.joinTable))
    throw new Error('The parent of a page is no longer kept in a join table.');
  const { name, joinColumn, inverseJoinColumn } = attribute.joinTable;
  return { name, child: joinColumn.name, parent: inverseJoinColumn.name };
}

/** Every row of every page, in one query of few columns. */
export async function loadPageRows(strapi: Core.Strapi, trx: Transaction): Promise<PageRow[]> {
  const { tableName } = strapi.db.metadata.get(PAGE);
  const link = parentTable(strapi);
  const rows: SelectedRow[] = await trx(`${tableName} as page`)
    .leftJoin(`${link.name} as link`, `link.${link.child}`, 'page.id')
    .leftJoin(`${tableName} as parent`, 'parent.id', `link.${link.parent}`)
    .select('page.id', 'page.document_id as documentId', 'page.locale', 'page.published_at as publishedAt')
    .select('page.title', 'page.slug', 'page.path', 'parent.document_id as parent', 'parent.id as parentId');
  return rows.map(({ publishedAt, ...row }) => ({ ...row, status: publishedAt === null ? 'draft' : 'published' }));
}

/** Links rows to the row of their parent, `parentId`. */
export async function saveParents(strapi: Core.Strapi, trx: Transaction, rows: PageRow[]): Promise<void> {
  const link = parentTable(strapi);
  for (const some of chunks(rows)) {
    const links = some
      .filter((row) => row.parentId !== null)
      .map((row) => ({ [link.child]: row.id, [link.parent]: row.parentId }));
    await trx(link.name)
      .whereIn(
        link.child,
        some.map((row) => row.id),
      )
      .delete();
    if (links.length > 0) await trx(link.name).insert(links);
  }
}

/** Writes one column of rows, a hundred with each statement. */
export async function saveColumn(
  strapi: Core.Strapi,
  trx: Transaction,
  rows: PageRow[],
  column: 'path' | 'slug',
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(PAGE);
  for (const some of chunks(rows)) {
    const cases = some.map(() => 'when ? then ?').join(' ');
    const value = trx.raw(
      `case id ${cases} end`,
      some.flatMap((row) => [row.id, row[column]]),
    );
    await trx(tableName)
      .whereIn(
        'id',
        some.map((row) => row.id),
      )
      .update({ [column]: value });
  }
}
