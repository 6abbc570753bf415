import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { isPictureAddress, PICTURE_FOLDER } from '../lib/picture-address';
import { type Asset, FOR_EVER, typeOf } from './assets';
import { Body } from './body';
import type { PictureSource } from './picture-source';
import { replaceFile } from './replace-file';

/** How many files are fetched at a time. */
const AT_ONCE = 4;
/** How long a file stays that no page shows any more, in milliseconds: somebody may still have such a page open. */
const GRACE = 24 * 60 * 60 * 1000;

/**
 * The pictures of all pages, on disk, so that they are there when the CMS is not. Only what a page shows comes in:
 * visitors cannot fill it. The address of a file says what it holds, so that it never grows old, in any build.
 */
export class PictureStore {
  private kept: Promise<Set<string>> | null = null;
  private readonly unusedSince = new Map<string, number>();

  constructor(
    private readonly directory: string,
    private readonly source: PictureSource,
  ) {}

  /**
   * The file at an address; null for what is none of ours.
   * @param atOnce gets what is not here first: in development, where no page is kept
   */
  async find(address: string, atOnce = false): Promise<Asset | null> {
    if (!isPictureAddress(address)) return null;
    if (atOnce) await this.fetch([address]);
    const bytes = await readFile(this.file(address)).catch(() => null);
    return bytes && { body: new Body(bytes, typeOf(address)), cacheControl: FOR_EVER };
  }

  /**
   * Gets what is not here yet.
   * @returns the addresses of which the CMS has no file
   * @throws when the CMS does not answer, or the disk is full
   */
  async fetch(addresses: readonly string[]): Promise<string[]> {
    const kept = await this.list();
    const due = addresses.filter((address) => isPictureAddress(address) && !kept.has(address));
    const gone: string[] = [];
    const work = async () => {
      for (let address = due.pop(); address !== undefined; address = due.pop()) {
        const content = await this.source(address);
        if (content === null) gone.push(address);
        else await replaceFile(this.file(address), content);
        if (content !== null) kept.add(address);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return gone;
  }

  /** Removes what no page has shown for a day. @param used the addresses that pages show now */
  async prune(used: ReadonlySet<string>, now = Date.now()): Promise<void> {
    const kept = await this.list();
    for (const address of kept) {
      if (used.has(address)) {
        this.unusedSince.delete(address);
        continue;
      }
      const since = this.unusedSince.get(address) ?? now;
      this.unusedSince.set(address, since);
      if (now - since < GRACE) continue;
      kept.delete(address);
      this.unusedSince.delete(address);
      await rm(this.file(address), { force: true }).catch((error: unknown) =>
        log.warn('A picture could not be removed', { address, error: describeError(error) }),
      );
    }
  }

  /** What is here, read once. */
  private list(): Promise<Set<string>> {
    this.kept ??= readdir(this.directory)
      .catch(() => [])
      .then((names) => new Set(names.map((name) => PICTURE_FOLDER + name).filter(isPictureAddress)));
    return this.kept;
  }

  private file(address: string): string {
    return path.join(this.directory, path.basename(address));
  }
}
