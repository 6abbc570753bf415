// @ts-check
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './children.mjs';
import { modulePath, ROOT } from './paths.mjs';
import { step } from './steps.mjs';
import { agree, check, sum } from './tally.mjs';
import { turboArguments } from './turbo.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const RUNS = path.join(ROOT, '.turbo', 'runs');

/** Longest time for one step, in milliseconds: what hangs must fail. */
const LIMIT = 20 * 60_000;

/** Where a workspace's jest leaves its report; turbo restores it together with a cached result. */
const JEST_REPORT = path.join('test-results', 'jest.json');

/** Reads a report, null when the runner left none. */
export function readReport(/** @type {string} */ file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * Runs one tool over the whole repository; passed or failed, it counts as one check.
 * @param {string} title
 * @param {string} module the tool's program below node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function tool(title, module, args, env) {
  return step(title, async () =>
    check(
      title,
      (await run(title, process.execPath, [modulePath(module), ...args], { env, timeout: LIMIT, terminal: true })) ===
        0,
    ),
  );
}

/** The jest tests of the scripts themselves. */
export function scriptTests(/** @type {NodeJS.ProcessEnv} */ env) {
  const report = path.join(ROOT, 'scripts', JEST_REPORT);
  rmSync(report, { force: true });
  return step('Testing the scripts', async () => {
    const args = [modulePath('jest/bin/jest.js'), '--config', path.join('scripts', 'jest.config.mjs')];
    const code = await run('jest', process.execPath, args, { env, timeout: LIMIT, terminal: true });
    return agree('jest', readReport(report), code === 0);
  });
}

/**
 * One task of turbo's run summary.
 * @typedef {{ taskId: string, task: string, command: string, directory: string, execution?: { exitCode?: number } }} Task
 */

/** What a task contributes: the tests of its report, or one check. */
function taskTally(/** @type {Task} */ { taskId, task, directory, execution }) {
  const succeeded = execution?.exitCode === 0;
  if (task !== 'test') return check(taskId, succeeded);
  return agree(taskId, readReport(path.join(ROOT, directory, JEST_REPORT)), succeeded);
}

/**
 * Tallies turbo's run summary. Tasks that a package does not have are not counted, tasks that could not run have failed.
 * @param {{ tasks: Task[] } | null} summary null when turbo left none
 * @param {boolean} succeeded whether turbo ended with exit code 0
 * @returns {Tally}
 */
export function turboTally(summary, succeeded) {
  if (summary === null) return agree('turbo', null, succeeded);
  const real = summary.tasks.filter(({ command }) => command !== '<NONEXISTENT>');
  return agree('turbo', sum(real.map(taskTally)), succeeded);
}

/** Lint, types, tests and builds of every workspace, but for the web app's build, which needs a running CMS. */
export function turboTasks(/** @type {NodeJS.ProcessEnv} */ env) {
  rmSync(RUNS, { recursive: true, force: true });
  for (const group of ['apps', 'packages']) {
    for (const name of readdirSync(path.join(ROOT, group)))
      rmSync(path.join(ROOT, group, name, JEST_REPORT), { force: true });
  }
  const tasks = ['lint', 'typecheck', 'test', '@sern/contract#build', '@sern/cms#build'];
  const args = turboArguments(...tasks, '--continue=dependencies-successful', '--concurrency=2', '--summarize');
  return step('Lint, types, unit, schema and permission tests, builds', async () => {
    const code = await run('turbo', process.execPath, args, { env, timeout: LIMIT, terminal: true });
    const [summary] = existsSync(RUNS) ? readdirSync(RUNS) : [];
    return turboTally(summary === undefined ? null : readReport(path.join(RUNS, summary)), code === 0);
  });
}
