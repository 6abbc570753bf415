// @ts-check
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun, start } from './children.mjs';
import { CMS_DIR, modulePath, WEB_DIR } from './paths.mjs';
import { Problem } from './problem.mjs';
import { answers, untilReady } from './ready.mjs';
import { step } from './steps.mjs';
import { NO_TELEMETRY } from './telemetry.mjs';
import { taskHash, turboArguments } from './turbo.mjs';

/** @typedef {import('./env-file.mjs').Settings} Settings */

/** What the web app in `.next` was built from. Next empties that folder at each build, so the note cannot outlive it. */
const BUILT_FROM = path.join(WEB_DIR, '.next', 'built-from.txt');

/** The environment of a production process. */
function production(/** @type {Settings} */ settings) {
  return { ...settings, NODE_ENV: 'production', ...NO_TELEMETRY };
}

/** Builds the CMS with its admin and what it needs; turbo skips what has not changed. */
export function buildCms(/** @type {Settings} */ settings) {
  return step('Building the CMS and its admin', () =>
    mustRun('build-cms', process.execPath, turboArguments('build', '--filter=@sern/cms'), {
      env: production(settings),
    }),
  );
}

/** Starts the built CMS and waits until it answers. */
export function serveCms(/** @type {Settings} */ settings) {
  return step('Starting the CMS', async () => {
    const cms = start('cms', process.execPath, [modulePath('@strapi/strapi/bin/strapi.js'), 'start'], {
      cwd: CMS_DIR,
      env: production(settings),
    });
    await untilReady(cms, `${settings.CMS_URL}/_health`);
    return cms;
  });
}

/** Another database is another site, even with the same sources: the SQLite file counts by its identity on disk. */
function databaseIdentity(/** @type {Settings} */ settings) {
  if (settings.DATABASE_URL) return settings.DATABASE_URL.replace(/\/\/[^@/]*@/, '//');
  const file = path.resolve(CMS_DIR, settings.DATABASE_FILE ?? '.data/cms.sqlite');
  return existsSync(file) ? `${file} ${statSync(file).ino}` : file;
}

/** What the web app would be built from now: its sources, its settings, the CMS and its database. */
function buildOrigin(/** @type {Settings} */ settings) {
  return `${taskHash('@sern/web#build', production(settings))} ${settings.CMS_URL} ${databaseIdentity(settings)}\n`;
}

/**
 * Builds the web app from what the running CMS has published.
 * @throws {Problem} when the CMS does not answer or the build fails
 */
export async function buildWeb(/** @type {Settings} */ settings) {
  if (!(await answers(`${settings.CMS_URL}/_health`))) {
    throw new Problem(`The CMS at ${settings.CMS_URL} does not answer: start it, or set CMS_URL to where it runs.`);
  }
  const origin = buildOrigin(settings);
  await step('Building the site from the content of the CMS', () =>
    mustRun('build-web', process.execPath, turboArguments('build', '--filter=@sern/web'), {
      env: production(settings),
    }),
  );
  writeFileSync(BUILT_FROM, origin);
}

/**
 * Builds the web app unless the one that is there has the same origin. Changed content needs no build: the server
 * follows the publication log from where the build ended.
 * @throws {Problem} as `buildWeb`
 */
export async function buildWebOnce(/** @type {Settings} */ settings) {
  const built = existsSync(path.join(WEB_DIR, 'dist', 'server.js')) && existsSync(BUILT_FROM);
  if (built && readFileSync(BUILT_FROM, 'utf8') === buildOrigin(settings)) return;
  await buildWeb(settings);
}

/**
 * Starts the built web app and waits until it answers.
 * @param {Settings} settings
 * @param {{ terminal?: boolean }} [options] as for `start`
 */
export function serveWeb(settings, { terminal } = {}) {
  return step('Starting the site', async () => {
    const web = start('web', process.execPath, [path.join('dist', 'server.js')], {
      cwd: WEB_DIR,
      env: production(settings),
      terminal,
    });
    const host = settings.WEB_HOST === '0.0.0.0' ? '127.0.0.1' : settings.WEB_HOST;
    await untilReady(web, `http://${host}:${settings.WEB_PORT}/healthz`);
    return web;
  });
}
