// @ts-check
import { spawnSync } from 'node:child_process';
import { modulePath, ROOT } from './paths.mjs';

/** Arguments for `process.execPath` that run turbo without its banner, telemetry or screen control. */
export function turboArguments(/** @type {string[]} */ ...rest) {
  return [modulePath('turbo/bin/turbo'), 'run', ...rest, '--ui=stream', '--output-logs=new-only'];
}

/**
 * Turbo's hash of everything a task depends on: sources, lockfile, declared settings, the tasks before it.
 * @param {string} task such as `@sern/web#build`
 * @param {NodeJS.ProcessEnv} env
 */
export function taskHash(task, env) {
  const plan = spawnSync(process.execPath, turboArguments(task, '--dry=json'), { cwd: ROOT, env, encoding: 'utf8' });
  if (plan.status !== 0) throw new Error(`turbo could not plan ${task}: ${plan.stderr}`);
  /** @type {{ tasks: { taskId: string, hash: string }[] }} */
  const { tasks } = JSON.parse(plan.stdout);
  return String(tasks.find(({ taskId }) => taskId === task)?.hash);
}
