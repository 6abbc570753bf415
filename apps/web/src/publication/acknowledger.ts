import type { RenewalFailure } from '@sern/contract';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import type { PublicationSource } from './publication-source';

/** How long this process goes unheard while it has nothing new to tell, in milliseconds. */
const LONGEST_SILENCE = 20_000;
/** How long the farewell may take, in milliseconds. */
const FAREWELL = 1000;

/** How the rendering of what changed goes on. */
export interface Progress {
  /** How many pages do not show the newest yet. */
  behind: number;
  /** What could not be rendered when it was last tried. */
  failure: RenewalFailure | null;
  /** Resolves when all has been tried. */
  done: () => Promise<void>;
}

interface Options {
  source: Pick<PublicationSource, 'acknowledge'>;
  progress: Progress;
  /** Where the build goes on in the log when the process starts anew. */
  startAfter: number;
  /** The last entry that the site has taken over. */
  cursor: () => number;
  stop: AbortSignal;
}

/** Tells the CMS how far visitors get what was published: only what fresh pages prove. */
export class Acknowledger {
  /** Why the last entries could not even be taken over. */
  problem: RenewalFailure | null = null;
  private readonly process = crypto.randomUUID();
  private proven = nothingProven();
  /** What the CMS took last, and when, in milliseconds since 1970. */
  private told = { message: '', at: 0 };
  private due = false;
  private working = false;
  private refused = false;

  constructor(private readonly options: Options) {}

  /** What was proven belongs to a log that is no more: the CMS would not believe it. */
  startOver(): void {
    this.proven = nothingProven();
  }

  /** To be called after each turn. Sends one message at a time, the next only after what was rendered meanwhile. */
  async acknowledge(): Promise<void> {
    this.due = true;
    if (this.working) return;
    this.working = true;
    while (this.due) {
      const rendered = await this.untilRendered();
      this.due = !rendered && !this.options.stop.aborted;
      if (!this.options.stop.aborted) await this.send(!rendered);
    }
    this.working = false;
  }

  /** Lets the CMS forget this process, so that nobody waits for it. Never throws. */
  async leave(): Promise<void> {
    const ack = { process: this.process, ...this.proven, leaving: true };
    await this.options.source.acknowledge(ack, AbortSignal.timeout(FAREWELL)).catch(() => undefined);
  }

  /** False when it takes so long that the CMS should hear of this process before. */
  private async untilRendered(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, LONGEST_SILENCE, false).unref();
    });
    const rendered = await Promise.race([this.options.progress.done().then(() => true), tooLong]);
    clearTimeout(timer);
    return rendered;
  }

  /** @param anyway also when the CMS heard the same only just now */
  private async send(anyway: boolean): Promise<void> {
    const { source, progress, startAfter, cursor, stop } = this.options;
    const seq = cursor();
    if (progress.behind === 0 && seq !== this.proven.seq) this.proven = { seq, at: new Date().toISOString() };
    const failing = this.problem ?? progress.failure;
    const ack = { process: this.process, ...this.proven, from: startAfter, failing };
    const message = JSON.stringify(ack);
    if (!anyway && message === this.told.message && Date.now() - this.told.at < LONGEST_SILENCE) return;
    try {
      await source.acknowledge(ack, stop);
      this.told = { message, at: Date.now() };
      this.refused = false;
    } catch (error) {
      // The next turn tells it again. That the CMS does not answer is in the log already.
      if (this.refused || stop.aborted || this.problem?.kind === 'cms-failed') return;
      log.warn('The CMS does not take the acknowledgement', { error: describeError(error) });
      this.refused = true;
    }
  }
}

const nothingProven = () => ({ seq: 0, at: new Date().toISOString() });
