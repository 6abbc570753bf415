import { readdir, readFile } from 'node:fs/promises';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';

/** The bytes of a file; null when there is none. One that cannot be read is logged, and then is as good as none. */
export function readIfThere(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: unknown) => tell(file, error, null));
}

/** The names in a folder; none when there is no such folder. One that cannot be read is logged, and is as good as empty. */
export function namesIfThere(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => tell(folder, error, []));
}

/** Visitors ask for the same again and again: each is told of once. */
const told = new Set<string>();

function tell<Instead>(place: string, error: unknown, instead: Instead): Instead {
  if (!isMissing(error) && !told.has(place)) {
    told.add(place);
    log.warn('A file cannot be read', { file: place, error: describeError(error) });
  }
  return instead;
}

/** Whether an error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
