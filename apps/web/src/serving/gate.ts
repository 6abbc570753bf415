/**
 * Lets many works through at a time, or one alone: what must not overlap with the others waits for them to end,
 * and they wait for it.
 */
export class Gate {
  private readonly running = new Set<Promise<unknown>>();
  private closed: Promise<unknown> | null = null;

  /** Runs `work` beside others of its kind. */
  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.closed) await this.closed.catch(() => undefined);
    const result = work();
    this.running.add(result);
    try {
      return await result;
    } finally {
      this.running.delete(result);
    }
  }

  /** Runs `work` when nothing else runs. Called by one at a time. */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = Promise.allSettled(this.running).then(work);
    this.closed = result;
    try {
      return await result;
    } finally {
      this.closed = null;
    }
  }
}
