// @ts-check
// `npm test`: the whole check, from formatting to the system in a browser. It ends with what failed, and a line that counts.
import { findNginx } from './edge/find-nginx.mjs';
import { scriptTests, tool, turboTasks } from './lib/checks.mjs';
import { findChrome } from './lib/chrome.mjs';
import { endToEnd, inScratchFolder, scratchSettings } from './lib/end-to-end.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { runProgram } from './lib/program.mjs';
import { closingLines, sum } from './lib/tally.mjs';
import { NO_TELEMETRY } from './lib/telemetry.mjs';

async function main() {
  requireNode();
  await install();
  const chrome = await findChrome();
  const nginx = await findNginx();

  const tally = await inScratchFolder(async (folder) => {
    const settings = { ...(await scratchSettings(folder)), ...NO_TELEMETRY, NGINX_PATH: nginx };
    return sum([
      await tool('Formatting', 'prettier/bin/prettier.cjs', ['--check', '.'], settings),
      await tool('Lint of the scripts', 'eslint/bin/eslint.js', ['scripts', 'bench', '*.mjs'], settings),
      await tool('Types of the scripts', 'typescript/bin/tsc', ['-p', '.'], settings),
      await scriptTests(settings),
      await turboTasks({ ...settings, NODE_ENV: 'production' }),
      await tool('Unused files, exports and packages', 'knip/bin/knip.js', [], settings),
      await endToEnd(settings, chrome),
    ]);
  });

  console.log(`\n${closingLines(tally)}`);
  return tally.failures.length === 0 ? 0 : 1;
}

await runProgram(main, { interrupted: 130 });
