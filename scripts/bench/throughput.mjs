// @ts-check
import { SITE_HOST } from '../edge/start-edge.mjs';
import { behindEdge, ENCODINGS, PAGES } from './bench-site.mjs';
import { ratio } from './figures.mjs';
import { FILE_HOST, fileServer } from './file-server.mjs';
import { compare, CONNECTIONS } from './load.mjs';

const WANTED = 0.8;

/**
 * How much of what nginx can do is left when the site stands behind it.
 * @param {import('./bench-site.mjs').Site} site
 * @param {import('./load.mjs').Effort} effort
 * @returns {Promise<import('./figures.mjs').Report>}
 */
export async function throughput(site, effort) {
  const beside = await fileServer(site.web, PAGES, site.folder);
  const rows = await behindEdge(site, (edge) => measure(edge, effort), beside);
  return {
    title: 'Throughput at the edge',
    how:
      `autocannon, ${CONNECTIONS} connections, HTTP/1.1 over TLS, brotli; ${effort.rounds} rounds of ` +
      `${effort.seconds} s in turn, medians. One nginx with one worker answers both: the site through its cache, and the ` +
      'same bytes with the same headers from a file. The client takes its share of the same cores.',
    columns: ['page', 'the edge before web, a second', 'the same as a file, a second', 'ratio'],
    rows,
    targets: rows.map(([page, , , share]) => ({
      what: `${page}: ${share} of a wanted ${WANTED}`,
      reached: Number(share) >= WANTED,
    })),
  };
}

async function measure(
  /** @type {import('./bench-site.mjs').Edge} */ edge,
  /** @type {import('./load.mjs').Effort} */ effort,
) {
  const rows = [];
  for (const page of PAGES) {
    const asked = (/** @type {string} */ host) => ({
      url: `https://127.0.0.1:${edge.https}${page}`,
      headers: { host, 'accept-encoding': ENCODINGS },
      servername: host,
    });
    const { ours, theirs } = await compare(asked(SITE_HOST), asked(FILE_HOST), effort);
    rows.push([`\`${page}\``, ours.perSecond, theirs.perSecond, ratio(ours.perSecond, theirs.perSecond)]);
  }
  return rows;
}
