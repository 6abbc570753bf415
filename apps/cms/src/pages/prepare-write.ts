import { HOME_PATH, type Locale } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import { type DocumentContext, paramsOf, setParams, type WriteAction, type WriteParams } from './document-write';
import { refuseForbiddenMove } from './move-permission';
import type { PageRow, PageStatus } from './page-rows';
import type { PageTree } from './page-tree';
import { type DraftPlan, planDraft } from './plan-draft';
import { checkedSlug, isBlank } from './slugs';

/** One write of a page, before Strapi does it. */
export interface PageWrite {
  strapi: Core.Strapi;
  context: DocumentContext;
  locales: Locale[];
  /** The tree as it is before the write. */
  before: PageTree;
}

/** Where the document will lie, and in which trees; null where the write moves nothing. */
export type Placement = { parent: string | null; statuses: PageStatus[] } | null;

function prepareSave({ strapi, context, locales, before }: PageWrite): Placement {
  const params = paramsOf(context);
  const locale = locales[0];
  if (!locale) return null;
  const plan = planSave(strapi, before, params, locale);
  setParams(context, { ...params, data: { ...params.data, ...plan } });
  const isPublished = params.status === 'published';
  if (isPublished) refuseForbiddenPublication(strapi, before, params.documentId, locales, plan.parent);
  return { parent: plan.parent, statuses: isPublished ? ['draft', 'published'] : ['draft'] };
}

/** What a save of one language stores. Refused when it is not possible, or when it moves what one may not write. */
export function planSave(strapi: Core.Strapi, before: PageTree, params: WriteParams, locale: Locale): DraftPlan {
  const plan = planDraft(strapi, before, params, locale);
  refuseForbiddenMove(strapi, movedAlong(before.versions(params.documentId, 'draft'), [locale], plan.parent), 'update');
  return plan;
}

function preparePublish({ strapi, context, locales, before }: PageWrite): Placement {
  const { documentId } = paramsOf(context);
  const draft = before.versions(documentId, 'draft').find(({ locale }) => locales.includes(locale));
  if (!draft) return null;
  refuseForbiddenPublication(strapi, before, documentId, locales, draft.parent);
  return { parent: draft.parent, statuses: ['published'] };
}

/** Refuses a publication that moves versions in other languages, which one may not publish. */
export function refuseForbiddenPublication(
  strapi: Core.Strapi,
  before: PageTree,
  documentId: string | undefined,
  locales: Locale[],
  parent: string | null,
): void {
  refuseForbiddenMove(strapi, movedAlong(before.versions(documentId, 'published'), locales, parent), 'publish');
}

/** Strapi would delete a draft that was never published, and put nothing in its place. */
function prepareDiscard({ strapi, context, locales, before }: PageWrite): Placement {
  const { documentId } = paramsOf(context);
  const published = before.versions(documentId, 'published');
  const drafts = before.versions(documentId, 'draft');
  const lost = drafts.find(({ locale }) => locales.includes(locale) && !published.some((row) => row.locale === locale));
  if (lost) throw refusal(strapi, 'nothingPublished', 'title', { language: lost.locale });
  const restored = published.find(({ locale }) => locales.includes(locale));
  if (!restored) return null;
  refuseForbiddenMove(strapi, movedAlong(drafts, locales, restored.parent), 'update');
  return { parent: restored.parent, statuses: ['draft'] };
}

function prepareUnpublish(write: PageWrite): Placement {
  refuseWithPagesBelow(write, 'unpublishBelow', ['published']);
  return null;
}

function prepareDelete(write: PageWrite): Placement {
  refuseWithPagesBelow(write, 'deleteBelow', ['draft', 'published']);
  return null;
}

/** The copy's own slug and path are found once its rows exist. */
function prepareClone({ strapi, context }: PageWrite): Placement {
  const params = paramsOf(context);
  const data = { ...params.data };
  delete data.path;
  if ('title' in data && isBlank(data.title)) throw refusal(strapi, 'titleMissing', 'title');
  if (!isBlank(data.slug) && data.slug !== HOME_PATH) data.slug = checkedSlug(strapi, String(data.slug));
  setParams(context, { ...params, data });
  return null;
}

/** What each write needs before Strapi does it: refuses it, or completes its parameters. */
export const PREPARE: Record<WriteAction, (write: PageWrite) => Placement> = {
  create: prepareSave,
  update: prepareSave,
  clone: prepareClone,
  publish: preparePublish,
  unpublish: prepareUnpublish,
  discardDraft: prepareDiscard,
  delete: prepareDelete,
};

/** The other language versions, which a move takes along. */
function movedAlong(versions: PageRow[], locales: Locale[], parent: string | null): PageRow[] {
  return versions.filter((row) => !locales.includes(row.locale) && row.parent !== parent);
}

/** Names the page itself too: it may be one of many that are taken down together. */
function refuseWithPagesBelow(
  { strapi, context, locales, before }: PageWrite,
  key: 'unpublishBelow' | 'deleteBelow',
  statuses: PageStatus[],
): void {
  const { documentId } = paramsOf(context);
  const below = before.rows.filter(
    ({ parent, locale, status }) => parent === documentId && locales.includes(locale) && statuses.includes(status),
  );
  const [first] = below;
  if (!first) return;
  const page = before.rows.find((row) => row.documentId === documentId && row.locale === first.locale);
  const titles = [...new Map(below.map((row) => [row.documentId, row.title ?? ''])).values()];
  throw refusal(strapi, key, 'parent', { title: page?.title ?? '', titles });
}
