// @ts-check
// `npm run test:faults`: what the site does when its parts fail. Its last line is the tally.
//   npm run test:faults -- database-away   only scenarios whose file name fits
//   npm run test:faults -- --rounds=10     at most ten rounds of each
//   npm run test:faults -- --seed=1a2b     the choices of an earlier run
//   npm run test:faults -- --again         without building anew
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mustRun, run } from './lib/children.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { modulePath, ROOT } from './lib/paths.mjs';
import { Problem } from './lib/problem.mjs';
import { runProgram } from './lib/program.mjs';
import { NO_TELEMETRY } from './lib/telemetry.mjs';
import { turboArguments } from './lib/turbo.mjs';

/** @throws {Problem} */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { rounds: { type: 'string' }, seed: { type: 'string' }, again: { type: 'boolean' } },
    });
    const { rounds = '', seed = randomBytes(4).toString('hex'), again = false } = values;
    if (!/^\d*$/.test(rounds)) throw new Error(`--rounds=${rounds} is not a number.`);
    return { rounds, seed, again, positionals };
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Problem(`${message} Known: --rounds=N, --seed=TEXT, --again, and parts of scenarios' file names.`);
  }
}

async function main() {
  requireNode();
  const { rounds, seed, again, positionals } = readArguments();
  await install();
  const env = {
    ...process.env,
    ...NO_TELEMETRY,
    FAULTS_SEED: seed,
    FAULTS_ROUNDS: rounds,
    FAULTS_AGAIN: again ? '1' : '',
  };
  // The scenarios themselves read addresses with it.
  await mustRun('contract', process.execPath, turboArguments('@sern/contract#build'), { env });
  const args = [modulePath('@playwright/test/cli.js'), 'test', ...positionals];
  return run('faults', process.execPath, args, { cwd: path.join(ROOT, 'faults'), env, terminal: true });
}

await runProgram(main, { interrupted: 130 });
