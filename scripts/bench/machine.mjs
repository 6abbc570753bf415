// @ts-check
import { spawnSync } from 'node:child_process';
import os from 'node:os';

/** The version that a program tells, in one line. */
export function versionOf(/** @type {string} */ program, /** @type {string} */ flag) {
  const { stdout, stderr } = spawnSync(program, [flag], { encoding: 'utf8', timeout: 30_000 });
  return `${stdout}${stderr}`.trim().split('\n')[0];
}

/** How many processes wanted the processor on average, over the last minute. */
export function loadNow() {
  return (os.loadavg()[0] ?? 0).toFixed(1);
}

/**
 * One sentence on what was measured with. Loads are averages of a minute; before a measurement, whatever is above zero
 * is other people's work.
 * @param {{ chrome: string, nginx: string }} programs
 * @param {string} loadBefore from `loadNow`
 */
export function describeMachine({ chrome, nginx }, loadBefore) {
  const cpus = os.cpus();
  const date = new Date().toISOString().slice(0, 10);
  return (
    `Measured on ${date} on ${cpus.length} cores (${cpus[0]?.model ?? 'unknown'}), load ${loadBefore} before and ` +
    `${loadNow()} after, with Node ${process.versions.node}, ${versionOf(nginx, '-v')}, ${versionOf(chrome, '--version')}.`
  );
}
