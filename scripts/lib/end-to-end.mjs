// @ts-check
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findNginx } from '../edge/find-nginx.mjs';
import { startEdge } from '../edge/start-edge.mjs';
import { run, stopAll } from './children.mjs';
import { readReport } from './checks.mjs';
import { resolveSettings } from './env-file.mjs';
import { modulePath, WEB_DIR } from './paths.mjs';
import { freePort } from './ports.mjs';
import { describe, Problem } from './problem.mjs';
import { buildWeb, serveCms, serveWeb } from './site.mjs';
import { step } from './steps.mjs';
import { agree, failure, playwrightTally } from './tally.mjs';

/** @typedef {import('./env-file.mjs').Settings} Settings */

/** Longest time for all browser tests together, in milliseconds: what hangs must fail. */
const LIMIT = 25 * 60_000;

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'WEB_TOKEN',
];

/** What a shell may have set for a real site: none of it may reach a test. */
const UNSET = { DATABASE_URL: '', CMS_URL: '', SITE_URL: '', CMS_PUBLIC_URL: '' };

/** Settings of a site of its own: scratch database, free ports, random secrets, one administrator. */
export async function scratchSettings(/** @type {string} */ folder) {
  const secrets = Object.fromEntries(SECRETS.map((name) => [name, randomBytes(32).toString('hex')]));
  return resolveSettings(
    {},
    {
      ...process.env,
      ...UNSET,
      ...secrets,
      DATABASE_FILE: path.join(folder, 'cms.sqlite'),
      UPLOADS_DIR: path.join(folder, 'public'),
      WEB_DATA_DIR: path.join(folder, 'web'),
      CMS_HOST: '127.0.0.1',
      CMS_PORT: String(await freePort()),
      WEB_HOST: '127.0.0.1',
      WEB_PORT: String(await freePort()),
      ADMIN_EMAIL: 'admin@example.org',
      ADMIN_PASSWORD: `Aa1${randomBytes(12).toString('hex')}`,
    },
  );
}

/** Starts the edge before both servers, and lends its port. @template T */
async function behindEdge(
  /** @type {Settings} */ settings,
  /** @type {(edge: { EDGE_PORT: string }) => Promise<T>} */ work,
) {
  const { WEB_HOST, WEB_PORT, CMS_HOST, CMS_PORT } = settings;
  const behind = { web: [`${WEB_HOST}:${WEB_PORT}`], cms: `${CMS_HOST}:${CMS_PORT}`, visitorRate: '1000r/s' };
  const edge = await startEdge(await findNginx(), behind);
  try {
    return await work({ EDGE_PORT: String(edge.https) });
  } finally {
    await edge.stop();
  }
}

/** Runs Playwright against the served site. */
function browse(/** @type {Settings} */ settings, /** @type {string} */ chrome) {
  const report = path.join(WEB_DIR, 'test-results', 'playwright.json');
  rmSync(report, { force: true });
  const args = [modulePath('@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  const env = { ...settings, CHROME_PATH: chrome, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return step('The whole system in a browser', async () => {
    const code = await run('playwright', process.execPath, args, { cwd: WEB_DIR, env, timeout: LIMIT, terminal: true });
    const read = readReport(report);
    return agree('Playwright', read && playwrightTally(read), code === 0);
  });
}

/**
 * Boots a CMS with the seed on a scratch database, builds and serves the web app against it, puts the edge
 * before both, and lets a browser loose.
 * @param {Settings} settings from `scratchSettings`
 * @param {string} chrome the browser's program
 */
export async function endToEnd(settings, chrome) {
  try {
    await serveCms(settings);
    await buildWeb(settings);
    await serveWeb(settings);
    return await behindEdge(settings, (edge) => browse({ ...settings, ...edge }, chrome));
  } catch (error) {
    // No site, no tests: that is one failure, and the tally of what ran before it still stands.
    if (!(error instanceof Problem)) throw error;
    console.error(describe(error));
    return failure('Starting the system', `${error.message}\n${error.details}`);
  } finally {
    await stopAll();
  }
}

/** Makes a folder below the system's temporary one, lends it to `work` and removes it. @template T */
export async function inScratchFolder(/** @type {(folder: string) => Promise<T>} */ work) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sern-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
