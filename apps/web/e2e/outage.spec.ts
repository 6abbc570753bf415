import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Cable, layCable } from './support/cable';
import { freePort, type Program, startNode, stop, untilReady } from './support/processes';
import { settings } from './support/settings';
import { staff } from './support/staff';

/** A second web process of the same build, whose connection to the CMS the test can cut. */
const WEB = path.resolve(__dirname, '..');
const ADDRESSES = ['/en', '/sv', '/en/about-us', '/sv/om-oss'];
const HEALS_WITHIN = 30_000;

let cable: Cable;
let dataDir: string;
let site: string;
let web: Program;

async function startWeb(): Promise<void> {
  const { port } = new URL(site);
  const env = { NODE_ENV: 'production', WEB_PORT: port, CMS_URL: cable.url, WEB_DATA_DIR: dataDir };
  web = startNode(['dist/server.js'], { cwd: WEB, env });
  await untilReady(`${site}/healthz`, web);
}

async function read(address: string) {
  const answer = await fetch(site + address, { redirect: 'manual' });
  return { status: answer.status, html: await answer.text(), retryAfter: answer.headers.get('retry-after') };
}

test.beforeEach(async () => {
  cable = await layCable(settings.cmsUrl);
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'sern-outage-'));
  site = `http://127.0.0.1:${await freePort()}`;
  await startWeb();
  const upToDate = async () => {
    const { connected, cursor, head, behind } = await (await fetch(`${site}/readyz`)).json();
    return connected && cursor === head && behind === 0;
  };
  await expect.poll(upToDate, { timeout: HEALS_WITHIN }).toBe(true);
});

test.afterEach(async () => {
  await stop(web);
  await cable.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('while the CMS is away every page stays as it was, and an unknown address is a 503, never a 404', async () => {
  const before = await Promise.all(ADDRESSES.map(read));
  expect(before.map(({ status }) => status)).toEqual([200, 200, 200, 200]);

  cable.cut();
  await expect.poll(async () => (await read('/sv/aldrig-sedd')).status, { timeout: HEALS_WITHIN }).toBe(503);
  for (let round = 0; round < 100; round++) expect(await Promise.all(ADDRESSES.map(read))).toEqual(before);
  const unknown = await read('/sv/aldrig-sedd');
  expect(Number(unknown.retryAfter)).toBeGreaterThan(0);
  expect(unknown.html).toContain('<html lang="sv"');

  cable.mend();
  await expect.poll(async () => (await read('/sv/aldrig-sedd')).status, { timeout: HEALS_WITHIN }).toBe(404);
});

test('what is published while the connection is cut is there soon after, and outlives a restart without CMS', async () => {
  const page = 'api::page.page';
  const slug = `avbrott-${Math.random().toString(36).slice(2, 8)}`;
  cable.cut();
  const { documentId } = await staff.create(page, 'sv', { title: 'Under avbrottet', slug });
  await staff.publish(page, documentId, 'sv');
  cable.mend();
  await expect
    .poll(async () => (await read(`/sv/${slug}`)).html, { timeout: HEALS_WITHIN })
    .toContain('Under avbrottet');

  cable.cut();
  await stop(web);
  const stopped = Date.now();
  await startWeb();
  expect(Date.now() - stopped, 'milliseconds until ready without CMS').toBeLessThan(30_000);
  expect((await read(`/sv/${slug}`)).html).toContain('Under avbrottet');
  expect((await read('/en/about-us')).status).toBe(200);

  cable.mend();
  await staff.remove(page, documentId);
  await expect.poll(async () => (await read(`/sv/${slug}`)).status, { timeout: HEALS_WITHIN }).toBe(404);
});
