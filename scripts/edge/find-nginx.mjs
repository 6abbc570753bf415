// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../lib/children.mjs';
import { Problem } from '../lib/problem.mjs';
import { step } from '../lib/steps.mjs';

/** True when the program starts. */
function works(/** @type {string} */ program) {
  return spawnSync(program, ['-v'], { timeout: 30_000 }).status === 0;
}

/** On the path, and where Debian and Homebrew put what only root is expected to call. */
function installed() {
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/opt/homebrew/bin'];
  return folders.map((folder) => path.join(folder, 'nginx')).find((program) => existsSync(program) && works(program));
}

/** Debian's package, where we may. @returns {Promise<string | undefined>} */
async function install() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  await run('apt-update', 'apt-get', ['update']);
  await run('apt-nginx', 'apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light', 'openssl']);
  return installed();
}

/**
 * The nginx that the tests of the edge use: `NGINX_PATH`, else an installed one, else Debian's, installed now.
 * @throws {Problem} when there is none to be had; tests are never skipped for want of it
 */
export async function findNginx() {
  const chosen = process.env.NGINX_PATH;
  if (chosen && !works(chosen))
    throw new Problem(`NGINX_PATH=${chosen} does not start: set it to a working nginx, or unset it.`);
  const found = chosen ?? installed() ?? (await step('Getting nginx', install));
  if (found) return found;
  throw new Problem(
    'No nginx here, and none could be installed: install it (on Debian: apt-get install nginx-light openssl; on macOS: brew install nginx), then run this again.',
  );
}
