// @ts-check
import { readFileSync } from 'node:fs';
import { Problem } from '../lib/problem.mjs';
import { say } from '../lib/steps.mjs';
import { behindEdge, chromeArguments, ORIGIN, PAGES } from './bench-site.mjs';
import { median } from './figures.mjs';
import { benchModule, importBenchModule } from './packages.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A 404 is a page too, and is judged as one. */
const OPTIONS = { onlyCategories: CATEGORIES, ignoreStatusCode: true, logLevel: 'error' };
/** Its status forbids to be found. */
const MISSING = '/en/nothing-is-here';

/**
 * The parts of Lighthouse's result that count here. Scores are 0 to 1; null does not apply.
 * @typedef {object} Result
 * @property {Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, { score: number | null, displayValue?: string }>} audits
 */

/** @typedef {{ page: string, scores: number[], lacking: string[] }} Visited */

/**
 * Lighthouse as on a phone.
 * @param {import('./bench-site.mjs').Site} site
 * @param {import('./load.mjs').Effort} effort
 * @returns {Promise<import('./figures.mjs').Report>}
 */
export async function lighthouse(site, { visits }) {
  const pages = await behindEdge(site, async (edge) => {
    /** @type {Visited[]} */
    const found = [];
    for (const page of [...PAGES, MISSING]) {
      const results = await visitOften(page, visits, site.programs.chrome, chromeArguments(edge));
      const scores = CATEGORIES.map((category) => median(results.map((result) => scoreOf(result, category))));
      found.push({ page, scores, lacking: lackingIn(results) });
      say(`${page}: ${scores.join(' / ')}`);
    }
    return found;
  });
  const { version } = JSON.parse(readFileSync(benchModule('lighthouse/package.json'), 'utf8'));
  return {
    title: 'Lighthouse, mobile',
    how: `Lighthouse ${version}, through the edge over HTTPS, with its own simulation of a slow phone; medians of ${visits} visits.`,
    columns: ['page', ...CATEGORIES],
    rows: pages.map(({ page, scores }) => [`\`${page}\``, ...scores]),
    targets: pages.map(({ page, scores }) => {
      const wanted = page === MISSING ? CATEGORIES.filter((category) => category !== 'seo') : CATEGORIES;
      return {
        what: `\`${page}\`: 100 in ${wanted.join(', ')}`,
        reached: wanted.every((category) => scores[CATEGORIES.indexOf(category)] === 100),
      };
    }),
    notes: pages.flatMap(({ page, lacking }) => lacking.map((line) => `- \`${page}\` lacks ${line}`)),
  };
}

/** Visits a page several times, each time with a browser that was never here. @returns {Promise<Result[]>} */
async function visitOften(
  /** @type {string} */ page,
  /** @type {number} */ visits,
  /** @type {string} */ chromePath,
  /** @type {string[]} */ args,
) {
  const { launch } = await importBenchModule('chrome-launcher/dist/index.js');
  const { default: run } = await importBenchModule('lighthouse/core/index.js');
  const results = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...args] });
    try {
      const { lhr } = await run(ORIGIN + page, { ...OPTIONS, port: chrome.port });
      if (lhr.runtimeError) throw new Problem(`Lighthouse, ${page}: ${lhr.runtimeError.message}`);
      results.push(lhr);
    } finally {
      chrome.kill();
    }
  }
  return results;
}

/** 0 to 100. */
function scoreOf(/** @type {Result} */ { categories }, /** @type {string} */ category) {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

/** What took points away, in whichever visit. */
function lackingIn(/** @type {Result[]} */ results) {
  const lines = results.flatMap(({ categories, audits }) =>
    Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `\`${id}\``),
  );
  return [...new Set(lines)];
}
