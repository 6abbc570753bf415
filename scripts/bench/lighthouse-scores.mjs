// @ts-check
import { median } from './figures.mjs';

/**
 * The parts of Lighthouse's result that count here. Scores are 0 to 1; null does not apply.
 * @typedef {object} Result
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, { score: number | null, details?: { items?: { description?: string }[] } }>} audits
 * @property {{ benchmarkIndex: number }} environment how fast this machine is, by Lighthouse's own measure
 */

/**
 * How many times slower than this machine Lighthouse's phone is.
 * @typedef {number} Slowdown
 */

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Its status forbids to be found. */
export const MISSING = '/en/nothing-is-here';

/**
 * Lighthouse's phone, a "mid-tier mobile", against a machine of this index, as its calculator has it: 2 times slower at
 * 800, 3 at 1,300, 4 at 1,533. The fixed slowdown overstates by far on a machine that is slow itself.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#calibrating-the-cpu-slowdown
 * @param {number} index
 * @returns {Slowdown} rounded to a tenth
 */
export function slowdownFor(index) {
  let slowdown = 3 + (index - 1300) / 233;
  if (index < 1300) slowdown = 2 + (index - 800) / 500;
  if (index < 800) slowdown = 1 + (index - 150) / 650;
  return Math.max(1, Math.round(slowdown * 10) / 10);
}

/** The medians of each category, 0 to 100. */
export function scoresOf(/** @type {Result[]} */ results) {
  return CATEGORIES.map((category) => median(results.map((result) => scoreOf(result, category))));
}

/** 0 to 100. */
function scoreOf(/** @type {Result} */ { categories }, /** @type {string} */ category) {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

/** Whether the median is 100, or would be if Chromium did not log the status of a 404 as an error of the page. */
export function reaches(/** @type {string} */ category, /** @type {string} */ page, /** @type {Result[]} */ results) {
  if (median(results.map((result) => scoreOf(result, category))) === 100) return true;
  return page === MISSING && results.every((result) => lackingIn(result, [category]).every(isStatusAlone(result)));
}

function isStatusAlone(/** @type {Result} */ { audits }) {
  return (/** @type {string} */ id) =>
    id === 'errors-in-console' &&
    (audits[id]?.details?.items ?? []).every(({ description }) => /status of 404/.test(description ?? ''));
}

/** What took points away. @returns {string[]} identifiers of audits */
export function lackingIn(/** @type {Result} */ { categories, audits }, chosen = CATEGORIES) {
  return chosen
    .flatMap((category) => categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}
