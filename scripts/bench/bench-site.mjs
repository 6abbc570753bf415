// @ts-check
import { findNginx } from '../edge/find-nginx.mjs';
import { SITE_HOST, startEdge } from '../edge/start-edge.mjs';
import { findChrome } from '../lib/chrome.mjs';
import { scratchSettings } from '../lib/end-to-end.mjs';
import { buildCms, buildWeb, serveCms, serveWeb } from '../lib/site.mjs';

/**
 * The whole system on scratch data, as in production.
 * @typedef {object} Site
 * @property {import('../lib/env-file.mjs').Settings} settings
 * @property {string} web its own address, without the edge
 * @property {string} folder for what a measurement keeps; removed at the end
 * @property {{ chrome: string, nginx: string }} programs
 * @property {{ cms: import('../lib/children.mjs').Child, web: import('../lib/children.mjs').Child }} children
 */

/** @typedef {import('../edge/start-edge.mjs').Edge} Edge */

/** What is measured: the start page and one below it, in both languages. */
export const PAGES = ['/en', '/sv', '/en/about-us', '/sv/om-oss'];

/** What a browser of today takes. */
export const ENCODINGS = 'gzip, deflate, br, zstd';

/** The public origin that the site is built for. */
export const ORIGIN = `https://${SITE_HOST}`;

/** Builds and starts CMS and web. @returns {Promise<Site>} */
export async function startSite(/** @type {string} */ folder) {
  const programs = { chrome: await findChrome(), nginx: await findNginx() };
  const settings = await scratchSettings(folder);
  settings.SITE_URL = ORIGIN;
  await buildCms(settings);
  const cms = await serveCms(settings);
  await buildWeb(settings);
  const web = await serveWeb(settings);
  const address = `http://${settings.WEB_HOST}:${settings.WEB_PORT}`;
  return { settings, web: address, folder, programs, children: { cms, web } };
}

/**
 * Puts the edge before the site, with no limit on how often one visitor may ask, and lends it.
 * @template T
 * @param {Site} site
 * @param {(edge: Edge) => Promise<T>} work
 * @param {(listen: string) => string} [beside] as for `startEdge`
 */
export async function behindEdge({ settings, programs }, work, beside) {
  const { WEB_HOST, WEB_PORT, CMS_HOST, CMS_PORT } = settings;
  const behind = { web: [`${WEB_HOST}:${WEB_PORT}`], cms: `${CMS_HOST}:${CMS_PORT}`, visitorRate: '1000000r/s' };
  const edge = await startEdge(programs.nginx, { ...behind, beside });
  try {
    return await work(edge);
  } finally {
    await edge.stop();
  }
}

/** Arguments for a Chromium that finds the public origin at the edge, and trusts it. @returns {string[]} */
export function chromeArguments(/** @type {Edge} */ edge) {
  return [
    `--host-resolver-rules=MAP ${SITE_HOST}:443 127.0.0.1:${edge.https}`,
    '--ignore-certificate-errors',
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}
