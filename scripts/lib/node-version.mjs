// @ts-check
import { Problem } from './problem.mjs';

/** The oldest Node that everything here runs on; the same as `engines` in package.json. */
const OLDEST = { major: 20, minor: 9 };

/**
 * Stops with one line when Node is too old.
 * @param {string} [version] such as `20.9.0`
 * @throws {Problem}
 */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw new Problem(
    `Node ${version} is too old: install Node ${OLDEST.major}.${OLDEST.minor} or newer, then run this again.`,
  );
}
