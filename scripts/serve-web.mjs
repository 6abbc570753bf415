// @ts-check
// The web container: builds the site from the running CMS unless this image has built it already, then serves it.
import { whileRunning } from './lib/children.mjs';
import { resolveSettings } from './lib/env-file.mjs';
import { runProgram } from './lib/program.mjs';
import { buildWebOnce, serveWeb } from './lib/site.mjs';

async function main() {
  const settings = resolveSettings({}, process.env);
  await buildWebOnce(settings);
  return whileRunning(await serveWeb(settings));
}

await runProgram(main, { interrupted: 0 });
