// @ts-check
// `npm start`: from a fresh clone to both servers running. The second start skips what is done already.
import { whileRunning } from './lib/children.mjs';
import { loadSettings } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { requireFreePorts } from './lib/ports.mjs';
import { runProgram } from './lib/program.mjs';
import { buildCms, buildWebOnce, serveCms, serveWeb } from './lib/site.mjs';
import { say } from './lib/steps.mjs';

/** @typedef {import('./lib/env-file.mjs').Settings} Settings */

/** How to get into the admin: by the account that exists, or by Strapi's page for the first one. */
async function adminAdvice(/** @type {Settings} */ { CMS_URL, ADMIN_EMAIL }) {
  const response = await fetch(`${CMS_URL}/admin/init`);
  const { data } = /** @type {{ data?: { hasAdmin?: boolean } }} */ (await response.json());
  if (!data?.hasAdmin) return 'Open the admin to create the first administrator.';
  return ADMIN_EMAIL
    ? `Sign in as ${ADMIN_EMAIL} with ADMIN_PASSWORD, or with any account made since.`
    : 'Sign in with your account.';
}

async function main() {
  requireNode();
  const { settings, created } = loadSettings();
  if (created) say('Wrote .env with random secrets; .env.example explains each setting.');
  await requireFreePorts(settings);
  await install();
  await buildCms(settings);
  const cms = await serveCms(settings);
  await buildWebOnce(settings);
  const web = await serveWeb(settings);

  console.log(`\n  Site   ${settings.SITE_URL}`);
  console.log(`  Admin  ${settings.CMS_PUBLIC_URL ?? settings.CMS_URL}/admin`);
  console.log(`         ${await adminAdvice(settings)}\n\n  Ctrl-C stops both.\n`);
  return whileRunning(cms, web);
}

await runProgram(main, { interrupted: 0 });
