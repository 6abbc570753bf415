import type { PublicationSnapshot, PublishedRoute } from '@sern/contract';
import { readFile } from 'node:fs/promises';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { isRoute, isSnapshot } from '../publication/answer-shapes';
import { isMissing } from './read-if-there';
import { replaceFile } from './replace-file';

/** What is kept of the addresses. */
export interface KeptRoutes extends PublicationSnapshot {
  /** What was published at addresses that no longer are. */
  former?: PublishedRoute[];
  /** The build that kept them. */
  build?: string;
}

/** Keeps the addresses for a start without the CMS. @throws when the disk is full or read-only */
export async function saveRoutes(file: string, snapshot: KeptRoutes): Promise<void> {
  await replaceFile(file, JSON.stringify(snapshot));
}

/**
 * The addresses to begin with: those that this build has kept, else those that it recorded when it was made. Their
 * numbers in the log tell nothing: a restored database counts on from further back. What was once published elsewhere
 * is remembered in either case. Files that are missing or broken are passed over.
 */
export async function loadRoutes(keptFile: string, recordedFile: string, build: string): Promise<KeptRoutes | null> {
  const [kept, recorded] = await Promise.all([readRoutes(keptFile), readRoutes(recordedFile)]);
  if (kept === null || kept.build === build || recorded === null) return kept ?? recorded;
  return { ...recorded, ...(kept.former && { former: kept.former }) };
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
