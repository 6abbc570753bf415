import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { Body } from './body';
import { namesIfThere, readIfThere } from './read-if-there';
import { replaceFile } from './replace-file';

const HTML = 'text/html; charset=utf-8';

/**
 * The last good page of every address, in memory and on disk, so that a restart without the CMS serves all that was
 * ever published. Only addresses of the route table come in here: visitors cannot fill it.
 */
export class PageStore {
  private readonly pages = new Map<string, Body>();
  /** Addresses whose file is older than the page in memory, because the disk refused it. */
  private readonly unwritten = new Set<string>();

  /** @param directory of this build: another one's pages ask for other stylesheets */
  constructor(private readonly directory: string) {}

  async get(address: string): Promise<Body | null> {
    return this.pages.get(address) ?? (await this.read(address));
  }

  async put(address: string, page: Body): Promise<void> {
    const same = this.pages.get(address)?.etag('identity') === page.etag('identity');
    if (same && !this.unwritten.has(address)) return;
    this.pages.set(address, page);
    try {
      await replaceFile(this.file(address), page.bytes);
      this.unwritten.delete(address);
    } catch (error) {
      this.unwritten.add(address);
      log.warn('A page could not be kept on disk', { address, error: describeError(error) });
    }
  }

  async remove(address: string): Promise<void> {
    this.pages.delete(address);
    this.unwritten.delete(address);
    await rm(this.file(address), { force: true });
  }

  /** Forgets the pages of former builds, which lie in folders beside this one's. */
  async removeOtherBuilds(): Promise<void> {
    const { dir, base } = path.parse(this.directory);
    const builds = await namesIfThere(dir);
    for (const build of builds.filter((name) => name !== base))
      await rm(path.join(dir, build), { recursive: true, force: true });
  }

  private async read(address: string): Promise<Body | null> {
    const bytes = await readIfThere(this.file(address));
    if (bytes === null || !bytes.toString('utf8').trimEnd().endsWith('</html>')) return null;
    // What was rendered meanwhile is newer.
    const page = this.pages.get(address) ?? new Body(bytes, HTML);
    this.pages.set(address, page);
    return page;
  }

  private file(address: string): string {
    return path.join(this.directory, `${createHash('sha256').update(address).digest('hex').slice(0, 40)}.html`);
  }
}
