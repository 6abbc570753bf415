import type { PublicationSnapshot, PublishedRoute } from '@sern/contract';
import { readFile } from 'node:fs/promises';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { isRoute, isSnapshot } from '../publication/answer-shapes';
import { replaceFile } from './replace-file';

/** What is kept of the addresses. */
export interface KeptRoutes extends PublicationSnapshot {
  /** What was published at addresses that no longer are. */
  former?: PublishedRoute[];
}

/** Keeps the addresses for a start without the CMS. A disk that is full or read-only is logged, not fatal. */
export async function saveRoutes(file: string, snapshot: KeptRoutes): Promise<void> {
  await replaceFile(file, JSON.stringify(snapshot)).catch((error: unknown) =>
    log.warn('The addresses could not be kept on disk', { file, error: describeError(error) }),
  );
}

/**
 * The newest of the snapshots in the files: what was kept last, or what a build has recorded since. What was once
 * published elsewhere is remembered in either case. Files that are missing or broken are passed over.
 */
export async function loadRoutes(files: string[]): Promise<KeptRoutes | null> {
  const found = (await Promise.all(files.map(readRoutes))).filter((routes) => routes !== null);
  const newest = found.sort((one, other) => other.head - one.head)[0];
  const former = found.find((routes) => routes.former)?.former;
  return newest ? { ...newest, ...(former && { former }) } : null;
}

async function readRoutes(file: string): Promise<KeptRoutes | null> {
  try {
    const snapshot: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (isSnapshot(snapshot) && hasGoodFormer(snapshot)) return snapshot;
    log.warn('A file of addresses is not well-formed', { file });
  } catch (error) {
    if (!isMissing(error)) log.warn('A file of addresses cannot be read', { file, error: describeError(error) });
  }
  return null;
}

function hasGoodFormer(snapshot: PublicationSnapshot): snapshot is KeptRoutes {
  return !('former' in snapshot) || (Array.isArray(snapshot.former) && snapshot.former.every(isRoute));
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
