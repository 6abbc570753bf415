// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mustRun } from '../lib/children.mjs';
import { needsInstall } from '../lib/install.mjs';
import { npm } from '../lib/npm.mjs';
import { ROOT } from '../lib/paths.mjs';
import { step } from '../lib/steps.mjs';

export const BENCH_DIR = path.join(ROOT, 'bench');

/** A file of a package of the bench. */
export function benchModule(/** @type {string} */ file) {
  return path.join(BENCH_DIR, 'node_modules', ...file.split('/'));
}

/** Loads a module of a package of the bench; they are not there when the types are checked. */
export function importBenchModule(/** @type {string} */ file) {
  return import(pathToFileURL(benchModule(file)).href);
}

/** Installs what the bench measures with, unless it is there. @throws {import('../lib/problem.mjs').Problem} */
export async function installBenchPackages() {
  if (needsInstall(BENCH_DIR)) {
    // Without scripts: Observatory's would fetch lists from the net, and compile a driver of PostgreSQL.
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await step('Installing the packages of the bench', () =>
      mustRun('bench-install', ...npm(...args), { cwd: BENCH_DIR }),
    );
  }
  // The list of hosts that browsers know to want HTTPS: ours is not in it.
  const preloaded = benchModule('@mdn/mdn-http-observatory/conf/hsts-preload.json');
  if (!existsSync(preloaded)) writeFileSync(preloaded, '{}\n');
}
