import type { FailureKind } from '@sern/contract';

/** What a disk answers that is full, broken, or not to be written to: https://nodejs.org/api/errors.html#common-system-errors */
const OF_DISKS = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EFBIG', 'EMFILE', 'ENOENT', 'ENOTDIR'];

/** What staff are told of an error: that the disk did not take it, wherever that stands among its causes, else `otherwise`. */
export function failureKind(error: unknown, otherwise: FailureKind): FailureKind {
  if (!(error instanceof Error)) return otherwise;
  return 'code' in error && OF_DISKS.includes(String(error.code)) ? 'not-kept' : failureKind(error.cause, otherwise);
}
