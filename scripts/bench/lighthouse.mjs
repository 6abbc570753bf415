// @ts-check
import { readFileSync } from 'node:fs';
import { Problem } from '../lib/problem.mjs';
import { say } from '../lib/steps.mjs';
import { behindEdge, chromeArguments, ORIGIN, PAGES } from './bench-site.mjs';
import { median } from './figures.mjs';
import { CATEGORIES, lackingIn, MISSING, reaches, scoresOf, slowdownFor } from './lighthouse-scores.mjs';
import { benchModule, importBenchModule } from './packages.mjs';

/** @typedef {import('./lighthouse-scores.mjs').Result} Result */
/** @typedef {import('./lighthouse-scores.mjs').Slowdown} Slowdown */

/** A 404 is a page too, and is judged as one. */
const OPTIONS = { onlyCategories: CATEGORIES, ignoreStatusCode: true, logLevel: 'error' };

/** Lighthouse's own, made for a fast desktop computer. @type {Slowdown} */
const FIXED = 4;

/**
 * Lighthouse as on a phone: with the slowdown that fits this machine, and with the fixed one.
 * @param {import('./bench-site.mjs').Site} site
 * @param {import('./load.mjs').Effort} effort
 * @returns {Promise<import('./figures.mjs').Report>}
 */
export async function lighthouse(site, { visits }) {
  const pages = [...PAGES, MISSING];
  const { chrome } = site.programs;
  const { fixed, fitting, slowdown } = await behindEdge(site, async (edge) => {
    const visit = (/** @type {Slowdown} */ by) => visitAll(pages, visits, by, chrome, chromeArguments(edge));
    const fixed = await visit(FIXED);
    const slowdown = slowdownFor(median(fixed.flat().map(({ environment }) => environment.benchmarkIndex)));
    return { fixed, fitting: await visit(slowdown), slowdown };
  });
  const scores = fitting.map(scoresOf);
  const { version } = JSON.parse(readFileSync(benchModule('lighthouse/package.json'), 'utf8'));
  return {
    title: 'Lighthouse, mobile',
    how:
      `Lighthouse ${version}, through the edge over HTTPS, with its own simulation of a slow phone; medians of ${visits} ` +
      `visits. By its calculator that phone is ${slowdown} times slower than this machine; beside it performance with ` +
      `the fixed ${FIXED} times, which is meant for a fast desktop computer.`,
    columns: ['page', ...CATEGORIES, `performance at ${FIXED}×`],
    rows: pages.map((page, at) => [`\`${page}\``, ...(scores[at] ?? []), scoresOf(fixed[at] ?? [])[0] ?? 0]),
    targets: pages.map((page, at) => {
      const wanted = page === MISSING ? CATEGORIES.filter((category) => category !== 'seo') : CATEGORIES;
      return {
        what: `\`${page}\`: 100 in ${wanted.join(', ')}${page === MISSING ? ', but for the status that Chromium logs' : ''}`,
        reached: wanted.every((category) => reaches(category, page, fitting[at] ?? [])),
      };
    }),
    notes: pages.flatMap((page, at) => {
      const lacking = new Set((fitting[at] ?? []).flatMap((result) => lackingIn(result)));
      return [...lacking].map((id) => `- \`${page}\` lacks \`${id}\``);
    }),
  };
}

/** Visits the pages in turn. @returns {Promise<Result[][]>} by page */
async function visitAll(
  /** @type {string[]} */ pages,
  /** @type {number} */ visits,
  /** @type {Slowdown} */ slowdown,
  /** @type {string} */ chrome,
  /** @type {string[]} */ args,
) {
  const found = [];
  for (const page of pages) {
    const results = await visitOften(page, visits, slowdown, chrome, args);
    say(`${page}, ${slowdown} times slower: ${scoresOf(results).join(' / ')}`);
    found.push(results);
  }
  return found;
}

/** Visits a page several times, each time with a browser that was never here. @returns {Promise<Result[]>} */
async function visitOften(
  /** @type {string} */ page,
  /** @type {number} */ visits,
  /** @type {Slowdown} */ slowdown,
  /** @type {string} */ chromePath,
  /** @type {string[]} */ args,
) {
  const { launch } = await importBenchModule('chrome-launcher/dist/index.js');
  const { default: run } = await importBenchModule('lighthouse/core/index.js');
  const { throttling } = await importBenchModule('lighthouse/core/config/constants.js');
  const flags = { ...OPTIONS, throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier: slowdown } };
  const results = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...args] });
    try {
      const { lhr } = await run(ORIGIN + page, { ...flags, port: chrome.port });
      if (lhr.runtimeError) throw new Problem(`Lighthouse, ${page}: ${lhr.runtimeError.message}`);
      results.push(lhr);
    } finally {
      chrome.kill();
    }
  }
  return results;
}
