// @ts-check
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../edge/ask-edge.mjs';
import { SITE_HOST } from '../edge/start-edge.mjs';
import { stop } from '../lib/children.mjs';
import { Problem } from '../lib/problem.mjs';
import { serveWeb } from '../lib/site.mjs';
import { say } from '../lib/steps.mjs';
import { behindEdge, PAGES } from './bench-site.mjs';
import { BENCH_DIR, benchModule, importBenchModule } from './packages.mjs';

const WANTED = 120;

/** @typedef {import('./bench-site.mjs').Edge} Edge */

/** @typedef {{ page: string, path: string, status: number }} Kind a kind of page, and the status that shows that it is it */

/** Of a site that works. */
const WORKING = [
  ...PAGES.map((page) => ({ page: `\`${page}\``, path: page, status: 200 })),
  { page: '404', path: '/en/nothing-is-here', status: 404 },
  { page: '404 outside of the languages', path: '/nothing-is-here', status: 404 },
  { page: 'a redirect, by where it leads', path: '/', status: 307 },
  { page: 'a static file', path: '/icon.svg', status: 200 },
  { page: 'a closed address of the edge', path: '/healthz', status: 404 },
];
const BROKEN = { page: '500', path: '/en/broken', status: 500 };
const AWAY = { page: '503, the CMS being away', path: '/en/never-seen', status: 503 };
const DEAD = { page: '503 of the edge, web being away too', path: '/sv/never-seen', status: 503 };

/**
 * Mozilla's Observatory. Afterwards the site is no more: its parts are stopped to see what is said then.
 * @param {import('./bench-site.mjs').Site} site
 * @returns {Promise<import('./figures.mjs').Report>}
 */
export async function observatory(site) {
  const rows = await behindEdge(site, async (edge) => {
    findOriginAt(edge);
    const found = [];
    for (const kind of WORKING) found.push(await judge(edge, kind));
    await stop(site.children.web);
    const NODE_OPTIONS = `--import ${path.join(BENCH_DIR, 'broken-address.mjs')}`;
    const web = await serveWeb({ ...site.settings, NODE_OPTIONS });
    found.push(await judge(edge, BROKEN));
    await stop(site.children.cms);
    found.push(await judge(edge, AWAY));
    await stop(web);
    found.push(await judge(edge, DEAD));
    return found;
  });
  const { version } = JSON.parse(readFileSync(benchModule('@mdn/mdn-http-observatory/package.json'), 'utf8'));
  return {
    title: 'Mozilla Observatory',
    how: `Version ${version}, each kind of page through the edge, under its own name, by HTTP and HTTPS. 100 and more is an A+.`,
    columns: ['page', 'status', 'score'],
    rows: rows.map(({ page, status, score }) => [page, status, score]),
    targets: rows.map(({ page, score }) => ({
      what: `${page}: ${score} of a wanted ${WANTED}`,
      reached: score >= WANTED,
    })),
    notes: rows.flatMap(({ page, lacking }) => lacking.map((result) => `- ${page} lost points by \`${result}\``)),
  };
}

/** Lets Node find the public origin at the edge, on its ports and with its certificate. */
function findOriginAt(/** @type {Edge} */ edge) {
  const doors = [
    { agent: http.Agent.prototype, port: edge.http },
    { agent: https.Agent.prototype, port: edge.https },
  ];
  for (const { agent, port } of doors) {
    const connect = agent.createConnection;
    agent.createConnection = function (options, ...rest) {
      const here = options.host === SITE_HOST ? { host: '127.0.0.1', port, ca: edge.certificate } : {};
      return connect.call(this, { ...options, ...here }, ...rest);
    };
  }
}

/** The score of one page, once it answers as it should. @throws {Problem} when it does not */
async function judge(/** @type {Edge} */ edge, /** @type {Kind} */ { page, path: address, status }) {
  for (let tries = 0; (await ask(edge, address)).status !== status; tries += 1) {
    if (tries === 30) throw new Problem(`${address} does not answer ${status}: there is nothing to judge.`);
    await sleep(1000);
  }
  const { retrieve } = await importBenchModule('@mdn/mdn-http-observatory/src/retriever/retriever.js');
  const { ALL_TESTS } = await importBenchModule('@mdn/mdn-http-observatory/src/constants.js');
  const { getScoreModifier } = await importBenchModule('@mdn/mdn-http-observatory/src/grader/grader.js');
  const answers = await retrieve(SITE_HOST, { path: address });
  if (!answers.responses.https) throw new Problem(`Observatory got no answer from ${address}.`);
  /** @type {{ result: string, points: number }[]} */
  const results = ALL_TESTS.map((/** @type {(answers: unknown) => { result: string }} */ test) => {
    const { result } = test(answers);
    return { result, points: getScoreModifier(result) };
  });
  const score = results.reduce((sum, { points }) => sum + points, 100);
  say(`${page}: ${score}`);
  return { page, status, score, lacking: results.filter(({ points }) => points < 0).map(({ result }) => result) };
}
