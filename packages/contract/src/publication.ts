import type { Locale } from './locales';

/** What reaches the public: content types, and the pictures of the media library, which pages show. */
export type PublishedType = 'page' | 'value' | 'site' | 'redirect' | 'picture';

/** What happened to the public version of a document in one language. */
export type PublicationAction = 'publish' | 'unpublish' | 'delete' | 'move';

/**
 * One row of the publication log: the public version of a document changed in one language.
 * Written in the transaction of the change it records.
 */
export interface PublicationEntry {
  /** Position in the log: grows by at least one, never reused. */
  seq: number;
  type: PublishedType;
  /** Strapi's `documentId`, stable over languages and publications. */
  documentId: string;
  /** `null` for facts and pictures, which have no language. */
  locale: Locale | null;
  /** `move` is a page whose path changed because a page above it moved. */
  action: PublicationAction;
  /** Paths below the language prefix that changed, old and new: `['/about', '/about-us']`. */
  paths: string[];
  /** When, ISO 8601 in UTC. */
  at: string;
}

/** `GET /api/publication/log?after=SEQ&wait=SECONDS`: what came after SEQ, oldest first. */
export interface PublicationLog {
  entries: PublicationEntry[];
  /** The newest seq in the log, 0 when nothing was ever published. */
  head: number;
}

/** A published page in one language: its address, and what sitemaps, feeds and links to it say. */
export interface PublishedRoute {
  documentId: string;
  locale: Locale;
  path: string;
  title: string;
  /** When this version was published, ISO 8601 in UTC. */
  publishedAt: string;
}

/** An address that moved: `from` and `to` are site addresses such as `/en/about-us`. */
export interface PublishedRedirect {
  from: string;
  to: string;
  status: 301 | 302 | 307 | 308;
}

/** `GET /api/publication/snapshot`: every public address as of `head`, read in one transaction. */
export interface PublicationSnapshot {
  head: number;
  routes: PublishedRoute[];
  redirects: PublishedRedirect[];
}

/** What staff are told, in their language, of why something could not be taken over. */
export const FAILURE_KINDS = ['not-rendered', 'pictures-missing', 'cms-failed', 'not-kept', 'other'] as const;

/**
 * `not-rendered`: a page could not be rendered. `pictures-missing`: its pictures could not be had. `cms-failed`: the CMS
 * did not answer, or wrongly. `not-kept`: it could not be kept on disk. `other`: the web app's log says more.
 */
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** What a web process could not take over. */
export interface RenewalFailure {
  /** The addresses that still show what was before, `MAX_FAILING_ADDRESSES` of them at most; none when all do. */
  addresses: string[];
  /** Of the first error. A web process that is older than this says none: `other`. */
  kind?: FailureKind;
  /** The first error, in English, at most `MAX_FAILURE_REASON` characters: for operators, not shown to staff. */
  reason: string;
}

/** `POST /api/publication/ack`: what a web process has proven that visitors get from it. */
export interface PublicationAck {
  /** The process, a UUID that it gives itself when it starts. */
  process: string;
  /** Everything up to here is what visitors get; 0 before anything is proven. */
  seq: number;
  /** Since when, ISO 8601 in UTC. */
  at: string;
  /** Where its build goes on in the log whenever the process starts anew: what came after is kept for it. */
  from?: number;
  failing?: RenewalFailure | null;
  /** The process stops and is to be forgotten. */
  leaving?: boolean;
}

export const MAX_FAILING_ADDRESSES = 20;
export const MAX_FAILURE_REASON = 300;
