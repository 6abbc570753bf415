import { type Locale, localizedUrl } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type LookAhead, MAX_TOLD } from '../plugins/addresses/shared/endpoints';
import type { WriteParams } from './document-write';
import type { LastPath } from './last-paths';
import { movesBetween } from './moves';
import type { PageRow, PageStatus } from './page-rows';
import { PageTree } from './page-tree';
import { planSave, refuseForbiddenPublication } from './prepare-write';
import { settleRows } from './settle-tree';

/** Stands for a document that is not saved yet. */
const NEW = 'new';

/** What a save in one language is asked with. */
export interface Intention extends Pick<WriteParams, 'data'> {
  documentId?: string;
  locale: Locale;
}

/**
 * What a save and then a publication would do to addresses: the same planning and settling as theirs, on rows in memory.
 * @param rows every page, as the database has it
 * @param lastPaths where the page was in the languages in which it is unpublished
 */
export function lookAhead(
  strapi: Core.Strapi,
  rows: PageRow[],
  lastPaths: LastPath[],
  intention: Intention,
): LookAhead['response'] {
  const { documentId = NEW, locale } = intention;
  const before = new PageTree(rows);
  const now = addressOf(before.find(documentId, locale, 'published'));
  const outcome = { now, url: now && strapi.config.get<string>('sern.siteUrl') + now, next: null, moves: [], total: 0 };
  const saved = attempt(() => save(strapi, before, intention));
  if (saved instanceof errors.ValidationError) return { ...outcome, refusal: { on: 'save', message: saved.message } };
  const after = attempt(() => publish(strapi, saved, documentId, locale));
  if (after instanceof errors.ValidationError)
    return { ...outcome, refusal: { on: 'publish', message: after.message } };

  const moves = movesBetween(before, after, lastPaths).map((move) => ({
    locale: move.locale,
    title: after.find(move.documentId, move.locale, 'published')?.title ?? '',
    from: localizedUrl(move.locale, move.from),
    to: localizedUrl(move.locale, move.to),
  }));
  // The page itself and those nearest to it come first.
  moves.sort(
    (one, other) => Number(other.locale === locale) - Number(one.locale === locale) || depth(one) - depth(other),
  );
  const next = addressOf(after.find(documentId, locale, 'published'));
  return { ...outcome, next, moves: moves.slice(0, MAX_TOLD), total: moves.length, refusal: null };
}

const depth = ({ from }: { from: string }) => from.split('/').length;

const addressOf = (row: PageRow | undefined) => (row?.path ? localizedUrl(row.locale, row.path) : null);

/** What `work` gives, or the refusal that it throws. */
function attempt<T>(work: () => T): T | errors.ValidationError {
  try {
    return work();
  } catch (error) {
    if (error instanceof errors.ValidationError) return error;
    throw error;
  }
}

/** The tree once the draft is saved. */
function save(strapi: Core.Strapi, before: PageTree, { documentId, locale, data }: Intention): PageTree {
  const { slug, parent } = planSave(strapi, before, { documentId, data }, locale);
  const document = documentId ?? NEW;
  const title = typeof data?.title === 'string' ? data.title : before.find(document, locale, 'draft')?.title;
  const rows = withRow(before, { documentId: document, locale, status: 'draft', title: title ?? null, slug });
  return settleRows(strapi, before, rows, { documentId: document, parent, statuses: ['draft'] }).tree;
}

/** The tree once that draft is published. */
function publish(strapi: Core.Strapi, before: PageTree, documentId: string, locale: Locale): PageTree {
  const draft = before.find(documentId, locale, 'draft');
  if (!draft) return before;
  refuseForbiddenPublication(strapi, before, documentId, [locale], draft.parent);
  const rows = withRow(before, { ...draft, status: 'published' });
  return settleRows(strapi, before, rows, { documentId, parent: draft.parent, statuses: ['published'] }).tree;
}

/** Copies of all rows, with one written as Strapi would write it: in place, or new. */
function withRow(
  tree: PageTree,
  {
    documentId,
    locale,
    status,
    title,
    slug,
  }: Pick<PageRow, 'documentId' | 'locale' | 'title' | 'slug'> & { status: PageStatus },
): PageRow[] {
  const rows = tree.rows.map((row) => ({ ...row }));
  const written = rows.find((row) => row.documentId === documentId && row.locale === locale && row.status === status);
  if (written) Object.assign(written, { title, slug });
  // No row of the database has such an id, and this one does not get there.
  else
    rows.push({
      id: -1 - rows.length,
      documentId,
      locale,
      status,
      title,
      slug,
      path: null,
      parent: null,
      parentId: null,
    });
  return rows;
}
