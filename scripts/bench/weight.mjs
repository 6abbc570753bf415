// @ts-check
import { Problem } from '../lib/problem.mjs';
import { behindEdge, chromeArguments, ORIGIN, PAGES } from './bench-site.mjs';

const KB = 1024;

/** @typedef {{ type: string, bytes: number }} Loaded bytes of the body as they came, compressed */

/**
 * What a first visit costs.
 * @param {import('./bench-site.mjs').Site} site
 * @returns {Promise<import('./figures.mjs').Report>}
 */
export async function weight(site) {
  const visits = await behindEdge(site, async (edge) => {
    const args = chromeArguments(edge);
    const { chromium } = await import('@playwright/test');
    const browser = await chromium.launch({ executablePath: site.programs.chrome, args });
    try {
      const found = [];
      for (const page of PAGES) found.push({ page, loaded: await firstVisit(browser, ORIGIN + page) });
      return found;
    } finally {
      await browser.close();
    }
  });
  const rows = visits.map(({ page, loaded }) => sumUp(page, loaded));
  return {
    title: 'A first visit',
    how: 'Chromium, through the edge over HTTPS, with nothing kept. Bytes of the bodies as they come, compressed.',
    columns: ['page', 'requests', 'HTML', 'stylesheet', 'fonts', 'other', 'script', 'together'],
    rows: rows.map(({ page, requests, html, styles, fonts, other, script, all }) => [
      ...[`\`${page}\``, requests, html, styles, fonts, other, script, all],
    ]),
    targets: rows.map(({ page, requests, html, script, all }) => ({
      what: `\`${page}\`: no script, at most 6 requests, 10 kB of HTML and 60 kB together`,
      reached: script === 0 && requests <= 6 && html <= 10 * KB && all <= 60 * KB,
    })),
  };
}

/** Everything that a browser loads that was never here. @returns {Promise<Loaded[]>} */
async function firstVisit(/** @type {import('@playwright/test').Browser} */ browser, /** @type {string} */ url) {
  const page = await browser.newPage();
  /** @type {Promise<Loaded>[]} */
  const loaded = [];
  page.on('response', (response) => loaded.push(describe(response)));
  await page.goto(url, { waitUntil: 'networkidle' });
  const found = await Promise.all(loaded);
  await page.close();
  return found;
}

/** What came. The length that is told: what Chromium counts itself includes parts of the headers. @returns {Promise<Loaded>} */
async function describe(/** @type {import('@playwright/test').Response} */ response) {
  const length = await response.headerValue('content-length');
  if (response.status() !== 200 || length === null)
    throw new Problem(`${response.url()} answers ${response.status()}: this weighs nothing.`);
  return { type: response.request().resourceType(), bytes: Number(length) };
}

function sumUp(/** @type {string} */ page, /** @type {Loaded[]} */ loaded) {
  const sum = (/** @type {Loaded[]} */ some) => some.reduce((total, { bytes }) => total + bytes, 0);
  const of = (/** @type {string} */ wanted) => sum(loaded.filter(({ type }) => type === wanted));
  const [html, styles, fonts, script] = [of('document'), of('stylesheet'), of('font'), of('script')];
  const all = sum(loaded);
  return {
    page,
    requests: loaded.length,
    html,
    styles,
    fonts,
    script,
    other: all - html - styles - fonts - script,
    all,
  };
}
