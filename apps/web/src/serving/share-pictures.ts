import { createHash } from 'node:crypto';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { pageOfSharePicture, type SharedWords } from '../lib/share-picture';
import type { Asset } from './assets';
import type { Body } from './body';
import type { DrawSharePicture } from './draw-share-picture';
import { PictureStore } from './picture-store';
import { sharedPicture } from './shared-picture';

/** An address is longer than the name of a file may be. */
const KIND = {
  holds: (address: string) => pageOfSharePicture(address) !== null,
  fileOf: (address: string) => `${createHash('sha256').update(address).digest('hex').slice(0, 40)}.png`,
  isFile: (name: string) => /^[0-9a-f]{40}\.png$/.test(name),
  atOnce: 1,
};

/**
 * What pages look like where they are shared: one picture for each page, made once, and kept on disk. Only what a kept
 * page names is made: visitors fill neither the disk nor the processor.
 */
export class SharePictures {
  private readonly store: PictureStore;
  /** What the pictures say that are to be made, by address. */
  private readonly due = new Map<string, SharedWords>();
  private readonly making = new Map<string, Promise<void>>();
  /** Addresses of those that could not be made when it was last tried. */
  private readonly failed = new Set<string>();
  /** The address of each page's picture, as last rendered. */
  private readonly named = new Map<string, string>();
  private isWorking = false;

  constructor(directory: string, draw: DrawSharePicture) {
    const source = async (address: string) => {
      const words = this.due.get(address);
      return words ? draw(words) : null;
    };
    this.store = new PictureStore(directory, source, KIND);
  }

  /** Notes the picture that a page names now: it is due. @param page its address */
  note(page: string, body: Body): void {
    const shared = sharedPicture(body.bytes.toString('utf8'));
    if (shared === null) return;
    this.named.set(page, shared.address);
    this.due.set(shared.address, shared.words);
  }

  /** Makes what is due and not here, one after the other; never throws. @param quiet resolves when pages are not waiting */
  async makeDue(quiet: () => Promise<void>): Promise<void> {
    if (this.isWorking) return;
    this.isWorking = true;
    for (let [address] = this.due.keys(); address !== undefined; [address] = this.due.keys()) {
      await quiet();
      await this.make(address);
    }
    this.isWorking = false;
  }

  /**
   * The picture at an address, made now where it is not here; null for what no page names.
   * @param keptPage the page that the address says it belongs to, as kept
   */
  async find(address: string, keptPage: () => Promise<Body | null>): Promise<Asset | null> {
    const asset = await this.store.find(address);
    // Until the page is rendered again: who asks often does not make it tried often.
    if (asset || this.failed.has(address)) return asset;
    const page = await keptPage();
    const shared = page && sharedPicture(page.bytes.toString('utf8'));
    if (shared?.address !== address) return null;
    this.due.set(address, shared.words);
    await this.make(address);
    return this.store.find(address);
  }

  /** Removes what no page has named for a day. @param isServed whether a page is still there */
  async prune(isServed: (page: string) => boolean, now = Date.now()): Promise<void> {
    const used = [...this.named].flatMap(([page, address]) => (isServed(page) ? [address] : []));
    await this.store.prune(new Set(used), now);
  }

  /** Once, for however many ask at the same time. */
  private make(address: string): Promise<void> {
    const known = this.making.get(address);
    if (known) return known;
    const making = this.tryToMake(address).finally(() => {
      this.making.delete(address);
      this.due.delete(address);
    });
    this.making.set(address, making);
    return making;
  }

  private async tryToMake(address: string): Promise<void> {
    try {
      await this.store.fetch([address]);
      this.failed.delete(address);
    } catch (error) {
      if (!this.failed.has(address))
        log.error('A picture for shared links could not be made', { address, error: describeError(error) });
      this.failed.add(address);
    }
  }
}
