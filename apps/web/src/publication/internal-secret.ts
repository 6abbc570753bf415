import { randomBytes } from 'node:crypto';

const KEY = Symbol.for('sern.internal-secret');
const shared = globalThis as typeof globalThis & { [KEY]?: string };

/**
 * What the server shows to Next's internal routes: made anew by each process and never leaving it. The server and
 * the app are two bundles of one process, hence the global.
 */
export function internalSecret(): string {
  return (shared[KEY] ??= randomBytes(32).toString('hex'));
}
