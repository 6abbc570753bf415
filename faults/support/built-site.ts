import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import knex from 'knex';
import { freePort, Program } from './program';
import { ENVIRONMENT, FOLDER, ROOT } from './settings';

/** The repository's sources, built apart: nothing of a site that runs here is touched. */
const COPY = path.join(FOLDER, 'copy');
export const CMS_DIR = path.join(COPY, 'apps', 'cms');
const WEB_DIR = path.join(COPY, 'apps', 'web');

/** The content that the site was built from. */
export const SEED_DATABASE = path.join(FOLDER, 'seed.sqlite');

/** Boots the compiled CMS; the admin's pages are not needed, its HTTP API is there. */
export const CMS_ARGUMENTS = [
  '-e',
  `require('@strapi/strapi').createStrapi({ distDir: 'dist', serveAdminPanel: false }).start()`,
];

const LEFT_OUT = new Set(['node_modules', 'dist', '.next', '.data', '.turbo', '.strapi', 'test-results', 'logs']);
const TSC = require.resolve('typescript/bin/tsc');

/** True when there is something built. */
export function isBuilt(): boolean {
  return existsSync(SEED_DATABASE);
}

/** Copies the sources, compiles both apps, boots a CMS with the seed, and builds the site from it. */
export async function buildSite(say: (text: string) => void): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  copySources();
  say('compiling the CMS');
  await runIn(path.join(COPY, 'packages', 'contract'), TSC, '-p', 'tsconfig.build.json');
  await runIn(CMS_DIR, TSC, '--noCheck', '--incremental', 'false');
  say('booting it with the seed, and building the site from it');
  const filename = path.join(FOLDER, 'cms.sqlite');
  const port = await freePort();
  const env = { ...ENVIRONMENT, DATABASE_FILE: filename, CMS_PORT: String(port) };
  const cms = new Program({ args: CMS_ARGUMENTS, cwd: CMS_DIR, env, log: path.join(FOLDER, 'seed-cms.log') });
  cms.start();
  try {
    const cmsUrl = `http://127.0.0.1:${port}`;
    await cms.untilReady(`${cmsUrl}/readyz`, 180_000);
    await new Program({
      args: ['scripts/build.mjs'],
      cwd: WEB_DIR,
      env: { ...ENVIRONMENT, CMS_URL: cmsUrl },
      log: path.join(FOLDER, 'build-web.log'),
    }).run();
  } finally {
    await cms.stop();
  }
  const db = knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
  await db.raw('vacuum into ?', [SEED_DATABASE]);
  await db.destroy();
}

/** A copy of the built web app for one process: Next writes into what it was built to. */
export function copyOfWeb(name: string): string {
  const target = path.join(COPY, 'apps', name);
  rmSync(target, { recursive: true, force: true });
  const leftOut = [path.join(WEB_DIR, '.next', 'cache'), path.join(WEB_DIR, 'node_modules')];
  const filter = (source: string) => !leftOut.includes(source);
  cpSync(WEB_DIR, target, { recursive: true, filter });
  linkPackages('web', name);
  return target;
}

function copySources(): void {
  const filter = (source: string) =>
    !LEFT_OUT.has(path.basename(source)) && !path.basename(source).startsWith('.test-dist');
  for (const name of ['apps', 'packages', 'package.json', 'tsconfig.base.json'])
    cpSync(path.join(ROOT, name), path.join(COPY, name), { recursive: true, filter });
  mkdirSync(path.join(COPY, 'node_modules', '@sern'), { recursive: true });
  for (const name of readdirSync(path.join(COPY, 'packages')))
    symlinkSync(path.join(COPY, 'packages', name), path.join(COPY, 'node_modules', '@sern', name), 'junction');
  linkPackages('web', 'web');
  linkPackages('cms', 'cms');
}

/** Gives a copied app the packages that npm has installed for it alone. */
function linkPackages(app: string, name: string): void {
  const installed = path.join(ROOT, 'apps', app, 'node_modules');
  if (existsSync(installed)) symlinkSync(installed, path.join(COPY, 'apps', name, 'node_modules'), 'junction');
}

async function runIn(cwd: string, ...args: string[]): Promise<void> {
  await new Program({ args, cwd, env: ENVIRONMENT, log: path.join(FOLDER, 'compile.log') }).run();
}
