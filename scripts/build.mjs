// @ts-check
// `npm run build`: builds both apps for production; the site is built from what a running CMS has published.
import { loadSettings } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { runProgram } from './lib/program.mjs';
import { buildCms, buildWeb } from './lib/site.mjs';

async function main() {
  requireNode();
  const { settings } = loadSettings();
  await install();
  await buildCms(settings);
  await buildWeb(settings);
  return 0;
}

await runProgram(main, { interrupted: 130 });
