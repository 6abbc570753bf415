// @ts-check
import { median } from './figures.mjs';

/**
 * The parts of Lighthouse's result that count here. Scores are 0 to 1; null does not apply.
 * @typedef {object} Result
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, { score: number | null, details?: { items?: { description?: string }[] } }>} audits
 */

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Its status forbids to be found. */
export const MISSING = '/en/nothing-is-here';

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
