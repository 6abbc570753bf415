import type { FailureKind, Locale, PublicationAck, PublicationLog, PublicationSnapshot } from '@sern/contract';

/** Why a cursor is of no use. After the last two the follower starts anew from a snapshot. */
export type CursorProblem = 'cursor-invalid' | 'cursor-from-the-future' | 'cursor-pruned';

/** What an endpoint answers instead of its response, with `status` as the HTTP status. */
export interface EndpointError<Code extends string> {
  error: { status: number; code: Code; message: string };
}

/**
 * `GET /api/publication/log?after=SEQ&wait=SECONDS`: what came after SEQ, oldest first, at most `PAGE_SIZE` entries.
 * Empty entries mean `head` equals `after`. While there is nothing the answer is held back for up to `wait` seconds.
 */
export interface FindLog {
  query: {
    /** The last seq that the follower has dealt with; 0, or left out, for the beginning. */
    after?: string;
    /** 0 to `MAX_WAIT`; what lies outside or is no number is brought inside. Left out: 0. */
    wait?: string;
  };
  response: PublicationLog;
  error: EndpointError<CursorProblem>;
}

/** Most entries in one answer of the log. */
export const PAGE_SIZE = 500;

/** Longest wait, in seconds; below the 30 seconds after which proxies lose patience. */
export const MAX_WAIT = 25;

/** `GET /api/publication/snapshot`: every public address as of `head`. */
export interface FindSnapshot {
  response: PublicationSnapshot;
}

/** `POST /api/publication/ack`: a web process tells what visitors get from it. Answers 204. */
export interface CreateAck {
  body: PublicationAck;
  error: EndpointError<'ack-invalid'>;
}

/**
 * Why a document is not live: no web process is known, or one could not show what was published, at these addresses or
 * at all, for a reason of this kind. The words of the error are in its log.
 */
export type LiveProblem = { code: 'no-web-server' } | { code: 'not-renewed'; addresses: string[]; kind: FailureKind };

/**
 * How far a document got in one language: `never` is not on the site, `waiting` is on its way (there, or away from
 * there), `live` is what visitors get from every web process, `failing` is tried again and again.
 */
export interface LanguageStatus {
  locale: Locale;
  state: 'never' | 'waiting' | 'live' | 'failing';
  /** Of the newest entry in the log; null when there is none any more. */
  seq: number | null;
  /** ISO 8601 in UTC, as the next; null when it is not published. */
  publishedAt: string | null;
  /** When the slowest web process had it; null unless live, and for what is older than the log. */
  liveSince: string | null;
  /** The whole public address; null for what is not published or has no page of its own. */
  url: string | null;
  reason: LiveProblem | null;
}

/** A document in one language that was published lately. */
export interface RecentPublication extends LanguageStatus {
  uid: string;
  documentId: string;
  title: string;
}

/** `GET /publication/status?uid=&documentId=`, for administrators: the languages that they may read. */
export interface FindStatus {
  query: { uid?: string; documentId?: string };
  response: LanguageStatus[];
}

/** `GET /publication/recent`, for administrators: the newest publications of what they may read, `RECENT` at most. */
export interface FindRecent {
  response: RecentPublication[];
}

export const RECENT = 10;

/** `POST /publication/retry`, for administrators who may publish it: every web process takes it over once more. Answers 204. */
export interface Retry {
  body: { uid?: string; documentId?: string; locale?: string };
}
