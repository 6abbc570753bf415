import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { isPictureAddress, PICTURE_FOLDER } from '../lib/picture-address';
import { type Asset, FOR_EVER, typeOf } from './assets';
import { Body } from './body';
import type { PictureSource } from './picture-source';
import { namesIfThere, readIfThere } from './read-if-there';
import { replaceFile } from './replace-file';

/** How long a file stays that no page shows any more, in milliseconds: somebody may still have such a page open. */
const GRACE = 24 * 60 * 60 * 1000;

/** Which pictures a store keeps. */
interface Kind {
  /** Whether it is for this address. */
  holds: (address: string) => boolean;
  /** The name of the file for an address. */
  fileOf: (address: string) => string;
  isFile: (name: string) => boolean;
  /** How many are got at a time. */
  atOnce: number;
}

/** Those of the media library. */
const UPLOADED: Kind = {
  holds: isPictureAddress,
  fileOf: (address) => path.basename(address),
  isFile: (name) => isPictureAddress(PICTURE_FOLDER + name),
  atOnce: 4,
};

/**
 * The pictures of all pages, on disk, so that they are there when the CMS is not. Only what a page shows comes in:
 * visitors cannot fill it. The address of a file says what it holds, so that it never grows old, in any build.
 */
export class PictureStore {
  /** Names of the files that are here. */
  private kept: Promise<Set<string>> | null = null;
  private readonly unusedSince = new Map<string, number>();

  constructor(
    private readonly directory: string,
    private readonly source: PictureSource,
    private readonly kind = UPLOADED,
  ) {}

  /**
   * The file at an address; null for what is none of ours.
   * @param atOnce gets what is not here first: in development, where no page is kept
   */
  async find(address: string, atOnce = false): Promise<Asset | null> {
    if (!this.kind.holds(address)) return null;
    if (atOnce) await this.fetch([address]);
    const bytes = await readIfThere(this.file(address));
    return bytes && { body: new Body(bytes, typeOf(address)), cacheControl: FOR_EVER };
  }

  /**
   * Gets what is not here yet.
   * @returns the addresses of which the CMS has no file
   * @throws when the CMS does not answer, or the disk is full
   */
  async fetch(addresses: readonly string[]): Promise<string[]> {
    const kept = await this.list();
    const due = addresses.filter((address) => this.kind.holds(address) && !kept.has(this.kind.fileOf(address)));
    const gone: string[] = [];
    const work = async () => {
      for (let address = due.pop(); address !== undefined; address = due.pop()) {
        const content = await this.source(address);
        if (content === null) gone.push(address);
        else await replaceFile(this.file(address), content);
        if (content !== null) kept.add(this.kind.fileOf(address));
      }
    };
    await Promise.all(Array.from({ length: this.kind.atOnce }, work));
    return gone;
  }

  /** Removes what no page has shown for a day. @param used the addresses that pages show now */
  async prune(used: ReadonlySet<string>, now = Date.now()): Promise<void> {
    const kept = await this.list();
    const usedFiles = new Set([...used].map(this.kind.fileOf));
    for (const name of kept) {
      if (usedFiles.has(name)) {
        this.unusedSince.delete(name);
        continue;
      }
      const since = this.unusedSince.get(name) ?? now;
      this.unusedSince.set(name, since);
      if (now - since < GRACE) continue;
      kept.delete(name);
      this.unusedSince.delete(name);
      await rm(path.join(this.directory, name), { force: true }).catch((error: unknown) =>
        log.warn('A picture could not be removed', { name, error: describeError(error) }),
      );
    }
  }

  /** What is here, read once. */
  private list(): Promise<Set<string>> {
    this.kept ??= namesIfThere(this.directory).then((names) => new Set(names.filter(this.kind.isFile)));
    return this.kept;
  }

  private file(address: string): string {
    return path.join(this.directory, this.kind.fileOf(address));
  }
}
