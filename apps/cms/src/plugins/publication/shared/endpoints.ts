import type { PublicationLog, PublicationSnapshot } from '@sern/contract';

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
