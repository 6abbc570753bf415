import { readFile } from 'node:fs/promises';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';

/** The bytes of a file; null when there is none. One that cannot be read is logged, and then is as good as none. */
export async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (!isMissing(error)) log.warn('A file cannot be read', { file, error: describeError(error) });
    return null;
  }
}

/** Whether an error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
