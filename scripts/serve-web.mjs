// @ts-check
// The web container, or a second web process: builds the site from the running CMS unless that is done already, then
// serves it. Its log goes to where this was started from.
import { whileRunning } from './lib/children.mjs';
import { resolveSettings } from './lib/env-file.mjs';
import { runProgram } from './lib/program.mjs';
import { buildWebOnce, serveWeb } from './lib/site.mjs';

async function main() {
  const settings = resolveSettings({}, process.env);
  await buildWebOnce(settings);
  return whileRunning(await serveWeb(settings, { terminal: true }));
}

await runProgram(main, { interrupted: 0 });
