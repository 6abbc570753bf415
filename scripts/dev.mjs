// @ts-check
// `npm run dev`: both apps watching their sources, their output side by side in this terminal.
import { mustRun, start, whileRunning } from './lib/children.mjs';
import { loadSettings } from './lib/env-file.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { npm } from './lib/npm.mjs';
import { requireFreePorts } from './lib/ports.mjs';
import { runProgram } from './lib/program.mjs';
import { untilReady } from './lib/ready.mjs';
import { step } from './lib/steps.mjs';
import { NO_TELEMETRY } from './lib/telemetry.mjs';
import { turboArguments } from './lib/turbo.mjs';

async function main() {
  requireNode();
  const { settings } = loadSettings();
  await requireFreePorts(settings);
  await install();

  const env = { ...settings, NODE_ENV: 'development', ...NO_TELEMETRY };
  await step('Building the shared packages and the GraphQL types', () =>
    mustRun('codegen', process.execPath, turboArguments('@sern/contract#build', '@sern/web#codegen'), { env }),
  );
  const cms = start('cms', ...npm('run', 'dev', '-w', '@sern/cms'), { env, terminal: true });
  await untilReady(cms, `${settings.CMS_URL}/_health`);
  const web = start('web', ...npm('run', 'dev', '-w', '@sern/web'), { env, terminal: true });

  console.log(`\n  Site   ${settings.SITE_URL}\n  Admin  ${settings.CMS_URL}/admin\n\n  Ctrl-C stops both.\n`);
  return whileRunning(cms, web);
}

await runProgram(main, { interrupted: 0 });
