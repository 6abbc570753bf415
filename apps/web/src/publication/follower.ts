import {
  MAX_FAILURE_REASON,
  type PublicationEntry,
  type PublicationSnapshot,
  type RenewalFailure,
  tagsOf,
} from '@sern/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { Acknowledger, type Progress } from './acknowledger';
import { everyTag } from './every-tag';
import { failureKind } from './failure-kind';
import { CursorLostError, type PublicationSource } from './publication-source';

/** Seconds that the CMS may hold the question for what came next. Its silence is not noticed before they are over. */
const WAIT = 5;
/** The same while pages are behind: one that fails meanwhile is not to wait for its next try until somebody publishes. */
const WAIT_WHILE_BEHIND = 2;
/** How often all pages are looked through without being told to, in milliseconds; the caches know what is too old. */
const BACKSTOP = 10 * 60_000;
/** Pauses after a failure, in milliseconds: doubled each time, with jitter. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 4000;

/** What the follower changes in the site that it keeps up to date. */
export interface Site {
  /** Serve these addresses, and from now on no other. */
  useSnapshot: (snapshot: PublicationSnapshot) => Promise<void>;
  /** Make every answer that carries one of the tags stale. */
  markStale: (tags: string[]) => Promise<void>;
  /** Begins to render what is stale, what these entries touched first. */
  renew: (entries: PublicationEntry[]) => void;
  /** How that goes on. */
  renewal: Progress & { hasFailures: boolean; retry: () => void };
}

/** How far the follower is. */
export interface FollowerState {
  /** Whether the CMS answered, and rightly, when it was last asked. */
  connected: boolean;
  /** When the CMS last answered, ISO 8601; null before the first time. */
  lastContact: string | null;
  /** The last entry that the site has taken over. */
  cursor: number;
  /** The newest entry that the CMS told of. */
  head: number;
}

interface Options {
  source: PublicationSource;
  site: Site;
  /** The head of the snapshot that the build recorded: what happened since is replayed. */
  startAfter: number;
  stop: AbortSignal;
  /** Replaced in tests. */
  pause?: (milliseconds: number) => Promise<void>;
}

/**
 * Follows the publication log of the CMS, the one way that a change reaches the public. Nothing is lost: the cursor
 * moves on only after the site took the change over, and what failed is tried again for as long as it takes.
 */
export class Follower {
  readonly state: FollowerState;
  /** Turns that failed since the last that did not; null before the first. */
  private failures: number | null = null;
  /** The entry up to which the site has every address. */
  private addressesUpTo: number;
  /** The log cannot be continued from the cursor, and the site has not started over yet. */
  private isLost = false;
  /** When all pages were last looked through, in milliseconds since 1970; 0 before the first time. */
  private renewedAt = 0;
  private readonly acknowledger: Acknowledger;

  constructor(private readonly options: Options) {
    const { startAfter, source, site, stop } = options;
    this.state = { connected: false, lastContact: null, cursor: startAfter, head: startAfter };
    this.addressesUpTo = startAfter;
    const progress = site.renewal;
    const cursor = () => (this.isLost ? 0 : this.state.cursor);
    this.acknowledger = new Acknowledger({ source, progress, startAfter, cursor, stop });
  }

  /**
   * Whether the site has every address that is published, as far as anybody can know: the CMS answers, and nothing that
   * it told of still waits for its addresses. What is not among them then does not exist.
   */
  get knowsAddresses(): boolean {
    return this.state.connected && !this.isLost && this.addressesUpTo >= this.state.head;
  }

  /** Follows until `stop` is aborted; never throws. */
  async run(): Promise<void> {
    while (!this.options.stop.aborted) await this.turn();
    await this.acknowledger.leave();
  }

  /** One question to the CMS and what follows from the answer; pauses after a failure. Never throws. */
  async turn(): Promise<void> {
    try {
      await (this.isLost ? this.startOver() : this.follow().catch((error: unknown) => this.startOverIfLost(error)));
      if (this.failures !== 0) log.info('The CMS answers', { head: this.state.head });
      this.failures = 0;
      this.acknowledge(null);
    } catch (error) {
      if (this.options.stop.aborted) return;
      // Also when the CMS failed: it may still take this, and staff should know.
      this.acknowledge(this.problemOf(error));
      await this.pauseAfter(error);
    }
  }

  /** Tells the CMS beside the log, so that the next change need not wait. */
  private acknowledge(problem: RenewalFailure | null): void {
    this.acknowledger.problem = problem;
    void this.acknowledger.acknowledge();
  }

  private problemOf(error: unknown): RenewalFailure {
    const kind = this.state.connected ? failureKind(error, 'other') : 'cms-failed';
    return { addresses: [], kind, reason: describeError(error).slice(0, MAX_FAILURE_REASON) };
  }

  private async follow(): Promise<void> {
    const { site } = this.options;
    // Whether the CMS is there again is to be known at once.
    const wait = this.failures !== 0 ? 0 : site.renewal.behind > 0 ? WAIT_WHILE_BEHIND : WAIT;
    const asked = Date.now();
    const { entries, cursor } = await this.readAll(this.state.cursor, wait);
    const due = Date.now() - this.renewedAt > BACKSTOP;
    if (entries.length > 0 || due) await this.takeOver(await this.readSnapshot(), entries.flatMap(tagsOf), entries);
    else if (site.renewal.hasFailures) site.renewal.retry();
    this.state.cursor = cursor;
    // A CMS that is about to stop does not wait.
    if (wait > 0 && entries.length === 0 && Date.now() - asked < FIRST_PAUSE) await this.pause(FIRST_PAUSE);
  }

  /** Everything that came after a cursor, piece by piece; only the first question waits for something to come. */
  private async readAll(after: number, wait = 0): Promise<{ entries: PublicationEntry[]; cursor: number }> {
    const { source, stop } = this.options;
    const { entries, cursor, head } = await this.contact(source.readLog(after, wait, stop));
    if (cursor === after || cursor >= head) return { entries, cursor };
    const rest = await this.readAll(cursor);
    return { entries: [...entries, ...rest.entries], cursor: rest.cursor };
  }

  private readSnapshot(): Promise<PublicationSnapshot> {
    return this.contact(this.options.source.readSnapshot(this.options.stop));
  }

  /** Addresses first: what was taken down is gone from this moment on, whatever the caches hold. */
  private async takeOver(snapshot: PublicationSnapshot, tags: string[], entries: PublicationEntry[]): Promise<void> {
    const { site } = this.options;
    await site.useSnapshot(snapshot);
    this.addressesUpTo = snapshot.head;
    if (tags.length > 0) await site.markStale([...new Set(tags)]);
    site.renew(entries);
    this.renewedAt = Date.now();
    if (tags.length > 0) log.info('Took over what was published', { head: snapshot.head, entries: entries.length });
  }

  private async startOverIfLost(error: unknown): Promise<void> {
    if (!(error instanceof CursorLostError)) throw error;
    log.warn('The publication log starts over', { cursor: this.state.cursor });
    this.isLost = true;
    this.acknowledger.startOver();
    await this.startOver();
  }

  /** The log cannot be continued (another database, or pruned): everything is stale, and it goes on from now. */
  private async startOver(): Promise<void> {
    const snapshot = await this.readSnapshot();
    await this.takeOver(snapshot, everyTag(snapshot), []);
    this.state.cursor = snapshot.head;
    this.isLost = false;
  }

  /** Notes whether the CMS answered. */
  private async contact<Answer extends { head: number }>(question: Promise<Answer>): Promise<Answer> {
    try {
      const answer = await question;
      Object.assign(this.state, { connected: true, lastContact: new Date().toISOString(), head: answer.head });
      return answer;
    } catch (error) {
      this.state.connected = error instanceof CursorLostError;
      throw error;
    }
  }

  private async pauseAfter(error: unknown): Promise<void> {
    const before = this.failures ?? 0;
    if (before === 0) log.warn('The publication log cannot be followed', { error: describeError(error) });
    this.failures = before + 1;
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** before);
    await this.pause(pause * (0.75 + Math.random() / 2));
  }

  private async pause(milliseconds: number): Promise<void> {
    const { pause, stop } = this.options;
    if (pause) return pause(milliseconds);
    await sleep(milliseconds, undefined, { signal: stop }).catch(() => undefined);
  }
}
