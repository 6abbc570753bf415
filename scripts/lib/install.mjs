// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failureOf, start } from './children.mjs';
import { npm } from './npm.mjs';
import { LOGS_DIR, ROOT } from './paths.mjs';
import { Problem } from './problem.mjs';
import { step } from './steps.mjs';

const COMPILER = ['python3', 'make', 'g++'];

/** What an installation depends on: the lockfile, and the kind of Node that compiled modules are made for. */
function wantedStamp(/** @type {string} */ root) {
  const lockfile = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  return `${lockfile} ${process.platform}-${process.arch} abi ${process.versions.modules}\n`;
}

/**
 * True when `node_modules` is missing or belongs to another lockfile or another Node. An installation made by hand
 * has no stamp of ours; npm's own record then tells its age.
 */
export function needsInstall(root = ROOT) {
  const stamp = path.join(root, 'node_modules', '.sern-install');
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return true;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') !== wantedStamp(root);
  return statSync(record).mtimeMs < statSync(path.join(root, 'package-lock.json')).mtimeMs;
}

/** Programs of `names` that cannot be started here. */
function missingPrograms(/** @type {string[]} */ names) {
  return names.filter((name) => spawnSync(name, ['--version']).status !== 0);
}

/**
 * The cause of a failed `npm ci` in one line, or null when its output does not tell.
 * @param {string} output
 * @param {string[]} missing programs of the compiler that are not installed
 */
export function explainInstallFailure(output, missing) {
  if (/better-sqlite3|node-gyp/.test(output) && missing.length > 0) {
    return `No ready-made better-sqlite3 for this machine, and no compiler to make one: install ${missing.join(', ')} (on Debian: apt-get install python3 make g++), then run this again.`;
  }
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN/.test(output)) {
    return 'The npm registry cannot be reached: check the network or the proxy settings of npm, then run this again.';
  }
  return null;
}

/**
 * Installs the packages of the lockfile unless they are there.
 * @throws {Problem}
 */
export async function install() {
  if (!needsInstall()) return;
  await step('Installing packages (the first time takes about five minutes)', async () => {
    const child = start('install', ...npm('ci', '--no-audit', '--no-fund', '--loglevel=warn'));
    if ((await child.ended) === 0) return;
    const known = explainInstallFailure(
      readFileSync(path.join(LOGS_DIR, 'install.log'), 'utf8'),
      missingPrograms(COMPILER),
    );
    throw known === null ? failureOf(child, 'failed') : new Problem(known);
  });
  writeFileSync(path.join(ROOT, 'node_modules', '.sern-install'), wantedStamp(ROOT));
}
