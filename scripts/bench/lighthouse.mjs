// @ts-check
import { readFileSync } from 'node:fs';
import { Problem } from '../lib/problem.mjs';
import { say } from '../lib/steps.mjs';
import { behindEdge, chromeArguments, ORIGIN, PAGES } from './bench-site.mjs';
import { findHeadlessShell } from './headless-shell.mjs';
import { CATEGORIES, lackingIn, MISSING, reaches, scoresOf } from './lighthouse-scores.mjs';
import { versionOf } from './machine.mjs';
import { benchModule, importBenchModule } from './packages.mjs';

/** @typedef {import('./lighthouse-scores.mjs').Result} Result */

/** A 404 is a page too, and is judged as one. All else is Lighthouse's own: a slow phone, on a slow network. */
const OPTIONS = { onlyCategories: CATEGORIES, ignoreStatusCode: true, logLevel: 'error' };

/**
 * Lighthouse as on a phone.
 * @param {import('./bench-site.mjs').Site} site
 * @param {import('./load.mjs').Effort} effort
 * @returns {Promise<import('./figures.mjs').Report>}
 */
export async function lighthouse(site, { visits }) {
  const pages = [...PAGES, MISSING];
  const shell = findHeadlessShell();
  const browser = shell ?? site.programs.chrome;
  const found = await behindEdge(site, (edge) => visitAll(pages, visits, browser, chromeArguments(edge)));
  const scores = found.map(scoresOf);
  const { version } = JSON.parse(readFileSync(benchModule('lighthouse/package.json'), 'utf8'));
  return {
    title: 'Lighthouse, mobile',
    how:
      `Lighthouse ${version} as it is, through the edge over HTTPS, with its own simulation of a slow phone; medians of ` +
      `${visits} visits, ` +
      (shell
        ? `with ${versionOf(shell, '--version')}, headless shell.`
        : 'with a whole browser: drawing its own window takes processor time from the page. Install chromium-headless-shell.'),
    columns: ['page', ...CATEGORIES],
    rows: pages.map((page, at) => [`\`${page}\``, ...(scores[at] ?? [])]),
    targets: pages.map((page, at) => {
      const wanted = page === MISSING ? CATEGORIES.filter((category) => category !== 'seo') : CATEGORIES;
      return {
        what: `\`${page}\`: 100 in ${wanted.join(', ')}${page === MISSING ? ', but for the status that Chromium logs' : ''}`,
        reached: wanted.every((category) => reaches(category, page, found[at] ?? [])),
      };
    }),
    notes: pages.flatMap((page, at) => {
      const lacking = new Set((found[at] ?? []).flatMap((result) => lackingIn(result)));
      return [...lacking].map((id) => `- \`${page}\` lacks \`${id}\``);
    }),
  };
}

/** Visits the pages in turn. @returns {Promise<Result[][]>} by page */
async function visitAll(
  /** @type {string[]} */ pages,
  /** @type {number} */ visits,
  /** @type {string} */ browser,
  /** @type {string[]} */ args,
) {
  const found = [];
  for (const page of pages) {
    const results = await visitOften(page, visits, browser, args);
    say(`${page}: ${scoresOf(results).join(' / ')}`);
    found.push(results);
  }
  return found;
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
