import {
  isLocale,
  type PublicationAction,
  type PublicationEntry,
  type PublicationLog,
  type PublicationSnapshot,
  type PublishedRedirect,
  type PublishedRoute,
  type PublishedType,
} from '@sern/contract';

const TYPES: Record<PublishedType, true> = { page: true, value: true, site: true, redirect: true, picture: true };
const ACTIONS: Record<PublicationAction, true> = { publish: true, unpublish: true, delete: true, move: true };
const STATUSES = [301, 302, 307, 308];

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isSeq = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const hasTexts = (value: Fields, ...fields: string[]) => fields.every((field) => isText(value[field]));
const isPath = (value: unknown): value is string => isText(value) && value.startsWith('/');

/** True for an entry that this version of the web app understands. */
export function isEntry(value: unknown): value is PublicationEntry {
  return (
    isObject(value) &&
    isSeq(value.seq) &&
    Object.hasOwn(TYPES, String(value.type)) &&
    Object.hasOwn(ACTIONS, String(value.action)) &&
    isText(value.documentId) &&
    (value.locale === null || isLocale(value.locale)) &&
    Array.isArray(value.paths) &&
    value.paths.every(isPath)
  );
}

/** True for an answer whose `entries` may still hold some of a later version: `isEntry` tells. */
export function isLog(value: unknown): value is Omit<PublicationLog, 'entries'> & { entries: { seq: number }[] } {
  return (
    isObject(value) &&
    isSeq(value.head) &&
    Array.isArray(value.entries) &&
    value.entries.every((entry) => isObject(entry) && isSeq(entry.seq))
  );
}

/** True for a page's address as the snapshot has it. */
export function isRoute(value: unknown): value is PublishedRoute {
  return isObject(value) && hasTexts(value, 'documentId', 'locale', 'title', 'publishedAt') && isPath(value.path);
}

function isRedirect(value: unknown): value is PublishedRedirect {
  return isObject(value) && isPath(value.from) && isText(value.to) && STATUSES.includes(Number(value.status));
}

/** True for a whole snapshot; one wrong row spoils it, because half a table would turn pages into 404s. */
export function isSnapshot(value: unknown): value is PublicationSnapshot {
  return (
    isObject(value) &&
    isSeq(value.head) &&
    Array.isArray(value.routes) &&
    value.routes.every(isRoute) &&
    Array.isArray(value.redirects) &&
    value.redirects.every(isRedirect)
  );
}
