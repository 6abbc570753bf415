import { isLocale, type PublicationAck, type PublicationEntry, type PublicationSnapshot } from '@sern/contract';
import { log } from '../lib/log';
import { isEntry, isLog, isSnapshot } from './answer-shapes';

/** How long the CMS may take beyond the wait that it was asked for, in milliseconds. */
const PATIENCE = 5000;

/** The CMS does not know the cursor: it is from the future, or from before what the log keeps. */
export class CursorLostError extends Error {}

/** A piece of the log. */
export interface LogPiece {
  /** What this web app understands, oldest first. */
  entries: PublicationEntry[];
  /** The cursor after this piece: the last seq in it, understood or not. */
  cursor: number;
  /** The newest seq in the log. */
  head: number;
}

/** What the follower speaks to: the endpoints of the CMS's publication plugin. */
export interface PublicationSource {
  /**
   * What came after `after`, oldest first; waits up to `wait` seconds for something to come.
   * @throws CursorLostError when the CMS cannot continue from there; Error for any other bad answer
   */
  readLog: (after: number, wait: number, stop: AbortSignal) => Promise<LogPiece>;
  /** Every public address. @throws when the answer is not complete and well-formed */
  readSnapshot: (stop: AbortSignal) => Promise<PublicationSnapshot>;
  /** Tells the CMS what this process shows. @throws when the CMS does not take it */
  acknowledge: (ack: PublicationAck, stop: AbortSignal) => Promise<void>;
}

/**
 * @param cmsUrl without a trailing slash
 * @param token sent as bearer
 * @param patience shorter in tests, longer in a build
 */
export function publicationSource(cmsUrl: string, token: string, patience = PATIENCE): PublicationSource {
  /** Asks the CMS and reads its answer. What fails names the request as the CMS does in its log: see `describeError`. */
  async function ask<T>(request: Question, read: (answer: Response) => Promise<T>): Promise<T> {
    const { path, stop, wait = 0, message } = request;
    const requestId = crypto.randomUUID();
    try {
      const answer = await fetch(`${cmsUrl}/api/publication/${path}`, {
        ...(message && { method: 'POST', body: JSON.stringify(message) }),
        headers: {
          ...(message && { 'content-type': 'application/json' }),
          authorization: `Bearer ${token}`,
          'x-request-id': requestId,
        },
        cache: 'no-store',
        signal: AbortSignal.any([stop, AbortSignal.timeout(wait * 1000 + patience)]),
      });
      return await read(answer);
    } catch (error) {
      throw error instanceof Error ? Object.assign(error, { requestId }) : error;
    }
  }

  return {
    readLog: (after, wait, stop) =>
      ask({ path: `log?after=${after}&wait=${wait}`, wait, stop }, async (response) => {
        const answer = await contentOf(response);
        if (!isLog(answer)) throw new Error('The publication log is not well-formed.');
        const { head, entries } = answer;
        return { head, entries: entries.filter(isKnown), cursor: Math.max(after, ...entries.map(({ seq }) => seq)) };
      }),
    readSnapshot: (stop) =>
      ask({ path: 'snapshot', stop }, async (response) => {
        const answer = await contentOf(response);
        if (!isSnapshot(answer)) throw new Error('The publication snapshot is not well-formed.');
        // A CMS that already has one language more than this build.
        return { ...answer, routes: answer.routes.filter(({ locale }) => isLocale(locale)) };
      }),
    acknowledge: (ack, stop) =>
      ask({ path: 'ack', stop, message: ack }, async ({ ok, status }) => {
        if (!ok) throw new PublicationAnswerError(status);
      }),
  };
}

/** One request to the publication endpoints. */
interface Question {
  path: string;
  stop: AbortSignal;
  /** How long the CMS is asked to wait, in seconds. */
  wait?: number;
  /** Posted when there is one. */
  message?: object;
}

async function contentOf(answer: Response): Promise<unknown> {
  if (answer.status === 409 || answer.status === 410) throw new CursorLostError(await answer.text());
  if (!answer.ok) throw new PublicationAnswerError(answer.status);
  return answer.json();
}

/** The CMS answered with an HTTP error. */
export class PublicationAnswerError extends Error {
  constructor(readonly status: number) {
    super(`The CMS answered ${status}.`);
  }
}

/** A later CMS may log types that this web app has not learnt; they have nothing to show here. */
function isKnown(entry: { seq: number }): entry is PublicationEntry {
  if (isEntry(entry)) return true;
  log.warn('An unknown entry of the publication log was left out', { seq: entry.seq });
  return false;
}
