// @ts-check
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mustRun, start, stop } from '../lib/children.mjs';
import { modulePath } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { untilReady } from '../lib/ready.mjs';
import { step } from '../lib/steps.mjs';
import { NO_TELEMETRY } from '../lib/telemetry.mjs';
import { ENCODINGS } from './bench-site.mjs';
import { ratio } from './figures.mjs';
import { compare, CONNECTIONS } from './load.mjs';
import { BENCH_DIR } from './packages.mjs';

const PAGE = '/en/about-us';
const APP = path.join(BENCH_DIR, 'bare-next');
const NEXT = modulePath('next/dist/bin/next');

const WAYS = [
  { how: 'as a browser asks', encodings: ENCODINGS },
  { how: 'uncompressed', encodings: 'identity' },
];

/** @typedef {import('./bench-site.mjs').Site} Site */

/**
 * Our server against Next's own, on a page with the same words.
 * @param {Site} site
 * @param {import('./load.mjs').Effort} effort
 * @returns {Promise<import('./figures.mjs').Report>}
 */
export async function bareNext(site, effort) {
  writeFileSync(path.join(APP, 'words.txt'), await wordsOf(site));
  const bare = await serveBareNext();
  const found = [];
  for (const { how, encodings } of WAYS) {
    const headers = { 'accept-encoding': encodings };
    const { ours, theirs } = await compare({ url: site.web + PAGE, headers }, { url: bare.url, headers }, effort);
    found.push({ how, ours, theirs, share: ratio(ours.perSecond, theirs.perSecond) });
  }
  await stop(bare.child);
  return {
    title: 'Web alone against a bare Next page',
    how:
      `autocannon, ${CONNECTIONS} connections, plain HTTP, no nginx; ${effort.rounds} rounds of ${effort.seconds} s in ` +
      `turn, medians. \`${PAGE}\` against one static page with the same words, \`bench/bare-next\`: the same Next with ` +
      'its own server and its own scripts. Next compresses each answer anew, while ours are kept compressed; hence also ' +
      'without compression. The client takes its share of the same cores.',
    columns: ['asked', 'ours, a second', 'bare Next, a second', 'ratio', 'ours, p99 in ms', 'bare Next, p99 in ms'],
    rows: found.map(({ how, ours, theirs, share }) => [
      ...[how, ours.perSecond, theirs.perSecond, share, ours.p99, theirs.p99],
    ]),
    targets: found.flatMap(({ how, ours, theirs, share }) => [
      { what: `${how}: ${share} of a wanted 1`, reached: share >= 1 },
      { what: `${how}: p99 ${ours.p99} ms, bare Next ${theirs.p99} ms`, reached: ours.p99 <= theirs.p99 },
    ]),
  };
}

/** Builds and starts the page that is compared with. */
async function serveBareNext() {
  const port = String(await freePort());
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...NO_TELEMETRY, NODE_ENV: 'production' };
  const build = [NEXT, 'build'];
  await step('Building a bare Next page', () => mustRun('build-bare-next', process.execPath, build, { cwd: APP, env }));
  const args = [NEXT, 'start', '-H', '127.0.0.1', '-p', port];
  const child = start('bare-next', process.execPath, args, { cwd: APP, env });
  const url = `http://127.0.0.1:${port}/`;
  await untilReady(child, url);
  return { child, url };
}

/** What a visitor reads there, a line each. */
async function wordsOf(/** @type {Site} */ { web, programs }) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: programs.chrome, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(web + PAGE);
    return (await page.locator('body').innerText()).replace(/\n+/g, '\n');
  } finally {
    await browser.close();
  }
}
