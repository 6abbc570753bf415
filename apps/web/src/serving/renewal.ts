import { MAX_FAILING_ADDRESSES, MAX_FAILURE_REASON, type RenewalFailure } from '@sern/contract';
import { describeError } from '../lib/describe-error';
import { failureKind } from '../publication/failure-kind';
import { PicturesMissing } from './page-pictures';

/** Renews one address. Rejects when it could not: it is tried again later. */
type Renew = (address: string) => Promise<void>;

/** Addresses whose pages have to be rendered again, worked off a few at a time; visitors come first. */
export class Renewal {
  private due = new Set<string>();
  /** Why, by address. */
  private readonly failed = new Map<string, unknown>();
  private working = 0;
  private settled: (() => void)[] = [];

  constructor(
    private readonly renew: Renew,
    private readonly atATime = 4,
  ) {}

  /** How many addresses do not show the newest yet. */
  get behind(): number {
    return this.due.size + this.failed.size + this.working;
  }

  /** Whether some could not be renewed. */
  get hasFailures(): boolean {
    return this.failed.size > 0;
  }

  /** What could not be renewed when it was last tried, and the first reason; null when all could. */
  get failure(): RenewalFailure | null {
    const [first] = this.failed.values();
    if (this.failed.size === 0) return null;
    const addresses = [...this.failed.keys()].slice(0, MAX_FAILING_ADDRESSES);
    const kind = failureKind(first, first instanceof PicturesMissing ? 'pictures-missing' : 'not-rendered');
    return { addresses, kind, reason: describeError(first).slice(0, MAX_FAILURE_REASON) };
  }

  /** Renews `first` before anything else, then what was due already, then `rest`. */
  start(first: Iterable<string>, rest: Iterable<string> = []): void {
    this.due = new Set([...first, ...this.due, ...rest]);
    this.failed.clear();
    while (this.working < Math.min(this.atATime, this.due.size)) void this.work();
  }

  /** Tries those once more that could not be renewed. */
  retry(): void {
    if (this.working === 0) this.start([...this.failed.keys()]);
  }

  /** Resolves when all has been tried. */
  async done(): Promise<void> {
    if (this.working > 0) await new Promise<void>((resolve) => this.settled.push(resolve));
  }

  private async work(): Promise<void> {
    this.working++;
    for (let [address] = this.due; address !== undefined; [address] = this.due) {
      this.due.delete(address);
      await this.renew(address).catch((error: unknown) => this.failed.set(address, error));
    }
    this.working--;
    if (this.working > 0) return;
    for (const resolve of this.settled.splice(0)) resolve();
  }
}
