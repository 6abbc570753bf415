import type { PublishedType } from '@sern/contract';
import type { Core } from '@strapi/strapi';

/** The content types that reach the public, and their names in the log. */
export const PUBLISHED_TYPES = {
  'api::page.page': 'page',
  'api::value.value': 'value',
  'api::site.site': 'site',
  'api::redirect.redirect': 'redirect',
} as const satisfies Record<string, PublishedType>;

/** The uid of a type that reaches the public. */
export type PublishedUid = keyof typeof PUBLISHED_TYPES;

/** True when `uid` is a type that reaches the public. */
export const isPublishedUid = (uid: string): uid is PublishedUid => uid in PUBLISHED_TYPES;

/** What the public sees of a document in one language, as far as the log cares. */
export interface PublicRow {
  /** Changes with every publication. */
  id: number;
  documentId: string;
  locale: string | null;
  /** Of pages only. */
  path?: string | null;
  updatedAt: string;
}

/** The published rows that meet the condition, in all languages; all rows of a type without drafts. */
export async function readPublicRows(strapi: Core.Strapi, uid: PublishedUid, where: object): Promise<PublicRow[]> {
  const { draftAndPublish } = strapi.contentType(uid).options ?? {};
  const published = draftAndPublish ? { publishedAt: { $notNull: true } } : {};
  const select = ['id', 'documentId', 'locale', 'updatedAt', ...(uid === 'api::page.page' ? ['path'] : [])];
  return (await strapi.db.query(uid).findMany({ select, where: { $and: [where, published] } })) as PublicRow[];
}

/** The documents whose published paths lie below one of the document's: they move when it moves. */
export async function findDocumentsBelow(strapi: Core.Strapi, documentId: string): Promise<string[]> {
  const page = 'api::page.page';
  const own = await readPublicRows(strapi, page, { documentId });
  // The start page has no path of its own that others would carry.
  const prefixes = own.flatMap(({ path }) => (path && path !== '/' ? [`${path}/`] : []));
  if (prefixes.length === 0) return [];
  const $or = prefixes.map(($startsWith) => ({ path: { $startsWith } }));
  const below = await readPublicRows(strapi, page, { $or });
  return [...new Set(below.map((row) => row.documentId))];
}
