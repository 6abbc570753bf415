import { type Locale, localizedUrl } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { type LanguageStatus, RECENT, type RecentPublication } from '../../../shared/endpoints';
import { ENTRY, type EntryRow } from '../log/entry';
import { PUBLISHED_TYPES, type PublishedUid } from '../recording/public-rows';
import { readReplicas } from '../replicas/replica';
import { liveState } from './live-state';

/** The types whose publications staff look for. Redirects are the system's, and have no languages. */
export type StatusUid = Exclude<PublishedUid, 'api::redirect.redirect'>;

export const STATUS_UIDS: StatusUid[] = ['api::page.page', 'api::value.value', 'api::site.site'];

/** A document in one language. */
export interface Subject {
  uid: StatusUid;
  documentId: string;
  locale: Locale;
}

/** The newest entry of the log about a document in a language. */
export async function newestEntry(strapi: Core.Strapi, { uid, ...where }: Subject): Promise<EntryRow | null> {
  const query = { where: { ...where, type: PUBLISHED_TYPES[uid] }, orderBy: { id: 'desc' } } as const;
  return (await strapi.db.query(ENTRY).findOne(query)) as EntryRow | null;
}

interface PublishedRow {
  publishedAt: string | Date;
  /** Of pages. */
  path?: string;
  title?: string;
  /** Of all others. */
  name?: string;
}

/** The public version of a document in a language. */
export async function publishedRow(strapi: Core.Strapi, { uid, ...where }: Subject): Promise<PublishedRow | null> {
  const query = { where: { ...where, publishedAt: { $notNull: true } } };
  return (await strapi.db.query(uid).findOne(query)) as PublishedRow | null;
}

/** Where a document stands in one language, and what it is called. */
async function readOne(strapi: Core.Strapi, subject: Subject): Promise<{ status: LanguageStatus; title: string }> {
  const row = await publishedRow(strapi, subject);
  const state = liveState(await newestEntry(strapi, subject), row !== null, await readReplicas(strapi));
  const publishedAt = row && new Date(row.publishedAt).toISOString();
  const status = { locale: subject.locale, ...state, publishedAt, url: row && urlOf(strapi, subject, row) };
  return { status, title: row?.title ?? row?.name ?? '' };
}

/** Where documents stand, in the order of `subjects`. */
export async function readStatus(strapi: Core.Strapi, subjects: Subject[]): Promise<LanguageStatus[]> {
  return Promise.all(subjects.map(async (subject) => (await readOne(strapi, subject)).status));
}

/** The public address: of a page its own, of the site its start page; values are shown on pages of others. */
function urlOf(strapi: Core.Strapi, { uid, locale }: Subject, { path }: PublishedRow): string | null {
  const shown = { 'api::page.page': path, 'api::site.site': '/', 'api::value.value': undefined }[uid];
  return shown ? strapi.config.get<string>('sern.siteUrl') + localizedUrl(locale, shown) : null;
}

/** Far enough back to find ten documents, also where one was published again and again. */
const LOOK_BACK = 100;

/**
 * What was published last, newest first, each document once in each language.
 * @param isWanted which to leave out
 */
export async function readRecent(
  strapi: Core.Strapi,
  isWanted: (subject: Subject) => boolean,
): Promise<RecentPublication[]> {
  const types = STATUS_UIDS.map((uid) => PUBLISHED_TYPES[uid]);
  const query = {
    where: { action: 'publish', type: { $in: types } },
    orderBy: { id: 'desc' },
    limit: LOOK_BACK,
  } as const;
  const entries = (await strapi.db.query(ENTRY).findMany(query)) as EntryRow[];
  const subjects = new Map(
    entries.flatMap((entry) => {
      const subject = subjectOf(entry);
      return subject && isWanted(subject) ? [[JSON.stringify(subject), subject] as const] : [];
    }),
  );
  const found = await Promise.all(
    [...subjects.values()].slice(0, RECENT).map(async ({ locale, ...document }) => {
      const { status, title } = await readOne(strapi, { ...document, locale });
      return { ...status, ...document, title };
    }),
  );
  return found.filter(({ publishedAt }) => publishedAt !== null);
}

function subjectOf({ type, documentId, locale }: EntryRow): Subject | null {
  const uid = STATUS_UIDS.find((candidate) => PUBLISHED_TYPES[candidate] === type);
  return uid && locale ? { uid, documentId, locale } : null;
}
