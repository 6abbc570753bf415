import { expect, test } from '@playwright/test';
import { staff } from './support/staff';
import { HEALS_WITHIN, WebProcess } from './support/web-process';

const ADDRESSES = ['/en', '/sv', '/en/about-us', '/sv/om-oss'];

let web: WebProcess;

async function read(address: string) {
  const answer = await fetch(web.url + address, { redirect: 'manual' });
  return { status: answer.status, html: await answer.text(), retryAfter: answer.headers.get('retry-after') };
}

test.beforeEach(async () => {
  web = await WebProcess.start();
});
test.afterEach(() => web.end());

test('while the CMS is away every page stays as it was, and an unknown address is a 503, never a 404', async () => {
  const before = await Promise.all(ADDRESSES.map(read));
  expect(before.map(({ status }) => status)).toEqual([200, 200, 200, 200]);

  web.cable.cut();
  await expect.poll(async () => (await read('/sv/aldrig-sedd')).status, { timeout: HEALS_WITHIN }).toBe(503);
  for (let round = 0; round < 100; round++) expect(await Promise.all(ADDRESSES.map(read))).toEqual(before);
  const unknown = await read('/sv/aldrig-sedd');
  expect(Number(unknown.retryAfter)).toBeGreaterThan(0);
  expect(unknown.html).toContain('<html lang="sv"');

  web.cable.mend();
  await expect.poll(async () => (await read('/sv/aldrig-sedd')).status, { timeout: HEALS_WITHIN }).toBe(404);
});

test('what is published while the connection is cut is there soon after, and outlives a restart without CMS', async () => {
  const page = 'api::page.page';
  const slug = `avbrott-${Math.random().toString(36).slice(2, 8)}`;
  web.cable.cut();
  const { documentId } = await staff.create(page, 'sv', { title: 'Under avbrottet', slug });
  await staff.publish(page, documentId, 'sv');
  web.cable.mend();
  await expect
    .poll(async () => (await read(`/sv/${slug}`)).html, { timeout: HEALS_WITHIN })
    .toContain('Under avbrottet');

  web.cable.cut();
  const stopped = Date.now();
  await web.restart();
  expect(Date.now() - stopped, 'milliseconds until ready without CMS').toBeLessThan(30_000);
  expect((await read(`/sv/${slug}`)).html).toContain('Under avbrottet');
  expect((await read('/en/about-us')).status).toBe(200);

  web.cable.mend();
  await staff.remove(page, documentId);
  await expect.poll(async () => (await read(`/sv/${slug}`)).status, { timeout: HEALS_WITHIN }).toBe(404);
});
