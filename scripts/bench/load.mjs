// @ts-check
import { Problem } from '../lib/problem.mjs';
import { say } from '../lib/steps.mjs';
import { median } from './figures.mjs';
import { importBenchModule } from './packages.mjs';

/** How many ask at the same time, each on a connection that stays open. */
export const CONNECTIONS = 32;

/**
 * Who is asked, and how.
 * @typedef {{ url: string, headers: Record<string, string>, servername?: string }} Asked
 */

/** @typedef {{ rounds: number, seconds: number, visits: number }} Effort how often, how long; visits of Lighthouse */

/**
 * Median figures of all rounds.
 * @typedef {{ perSecond: number, p99: number }} Speed `p99` in milliseconds
 */

/** Asks for some seconds, as often as it is answered. @throws {Problem} when an answer is not 200 */
async function ask(/** @type {Asked} */ { url, headers, servername }, /** @type {number} */ seconds) {
  const { default: autocannon } = await importBenchModule('autocannon/autocannon.js');
  const {
    requests,
    latency,
    non2xx,
    errors,
    '2xx': good,
  } = await autocannon({
    ...{ url, headers, servername, connections: CONNECTIONS, duration: seconds },
  });
  if (non2xx > 0 || errors > 0 || good === 0)
    throw new Problem(`${url}: ${good} good answers, ${non2xx} others, ${errors} failures: this measures nothing.`);
  return { perSecond: requests.average, p99: latency.p99 };
}

/**
 * Asks two in turn, round by round, so that what else the machine does meets both.
 * @param {Asked} ours
 * @param {Asked} theirs
 * @param {Effort} effort
 * @returns {Promise<{ ours: Speed, theirs: Speed }>} the medians of all rounds
 */
export async function compare(ours, theirs, { rounds, seconds }) {
  const sides = [ours, theirs].map((asked) => ({ asked, speeds: /** @type {Speed[]} */ ([]) }));
  for (const { asked } of sides) await ask(asked, 1);
  for (let round = 1; round <= rounds; round += 1) {
    // Neither is always the first.
    for (const { asked, speeds } of round % 2 ? sides : sides.toReversed()) speeds.push(await ask(asked, seconds));
    const last = sides.map(({ speeds }) => Math.round(speeds.at(-1)?.perSecond ?? 0));
    say(`${ours.url}, round ${round} of ${rounds}: ${last.join(' against ')} a second`);
  }
  const [first, second] = sides.map(({ speeds }) => middle(speeds));
  if (!first || !second) throw new Error('There are two sides.');
  return { ours: first, theirs: second };
}

/** @returns {Speed} */
function middle(/** @type {Speed[]} */ speeds) {
  return {
    perSecond: Math.round(median(speeds.map(({ perSecond }) => perSecond))),
    p99: Math.round(median(speeds.map(({ p99 }) => p99))),
  };
}
