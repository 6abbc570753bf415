// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf } from './children.mjs';

const POLL_MS = 200;

/** True when `url` answers with a status below 400. */
export async function answers(/** @type {string} */ url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
    return response.status < 400;
  } catch {
    return false;
  }
}

/**
 * Waits until a server that is being started answers.
 * @param {import('./children.mjs').Child} child
 * @param {string} url
 * @param {number} [timeout] in milliseconds
 * @throws {import('./problem.mjs').Problem} when the child ends or the time is over
 */
export async function untilReady(child, url, timeout = 180_000) {
  const deadline = Date.now() + timeout;
  let code = /** @type {number | null} */ (null);
  void child.ended.then((exitCode) => (code = exitCode));
  while (!(await answers(url))) {
    if (code !== null) throw failureOf(child, `ended with exit code ${code} before it was ready`);
    if (Date.now() > deadline) throw failureOf(child, `did not answer at ${url} within ${timeout / 1000} s`);
    await sleep(POLL_MS);
  }
}
