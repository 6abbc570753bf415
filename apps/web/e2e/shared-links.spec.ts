import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { expectSoon } from './support/expect-soon';
import { settings } from './support/settings';
import { staff } from './support/staff';
import { WebProcess } from './support/web-process';

const PAGE = 'api::page.page';
const PAGES = ['/en', '/sv', '/en/about-us', '/sv/om-oss'];

/** What a page says of itself to those who show it elsewhere: contents by property or name. */
async function shared(page: Page, html: string): Promise<Record<string, string>> {
  await page.setContent(html);
  const said = await page
    .locator('meta[property^="og:"], meta[name^="twitter:"]')
    .evaluateAll((all) =>
      all.map((meta) => [meta.getAttribute('property') ?? meta.getAttribute('name'), meta.getAttribute('content')]),
    );
  return Object.fromEntries(said) as Record<string, string>;
}

const htmlAt = async (address: string) => (await fetch(address)).text();

for (const address of PAGES) {
  test(`${address} has a picture where it is shared, 1200 × 630, for ever at its address`, async ({ page }) => {
    const said = await shared(page, await htmlAt(settings.siteUrl + address));
    expect(said).toMatchObject({
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:type': 'image/png',
      'og:image:alt': expect.stringContaining('SERN'),
      'twitter:card': 'summary_large_image',
      'twitter:image': said['og:image'],
    });
    expect(said['og:image']).toContain(`${settings.siteUrl}/share${address}_`);
    const answer = await fetch(said['og:image'] ?? '');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      // Whoever shows the page may show its picture.
      'cross-origin-resource-policy': 'cross-origin',
    });
    const picture = await sharp(await answer.arrayBuffer()).metadata();
    expect(picture).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });
}

test('the picture of a page speaks the language of the page', async ({ page }) => {
  const pictures = new Set<string>();
  for (const address of PAGES) {
    const said = await shared(page, await htmlAt(settings.siteUrl + address));
    const bytes = Buffer.from(await (await fetch(said['og:image'] ?? '')).arrayBuffer());
    pictures.add(bytes.toString('base64'));
  }
  expect(pictures.size).toBe(PAGES.length);
});

test('an error has no picture, and an address that no page names is a 404', async ({ page }) => {
  const missing = await fetch(`${settings.siteUrl}/en/nothing-here`);
  expect(await shared(page, await missing.text())).not.toHaveProperty('og:image');
  for (const address of ['/share/', '/share/en_0123456789abcdef.png', '/share/en/nothing-here_0123456789abcdef.png'])
    expect([address, (await fetch(settings.siteUrl + address)).status]).toEqual([address, 404]);
});

test('a new title is a new picture, that of a page taken down is gone', async ({ page }) => {
  const slug = `delad${Date.now().toString(36)}`;
  const address = `/sv/${slug}`;
  const { documentId } = await staff.create(PAGE, 'sv', { title: `Före ${slug}`, slug });
  await staff.publish(PAGE, documentId, 'sv');
  await expectSoon(address, `Före ${slug}`);
  const before = await shared(page, await htmlAt(settings.siteUrl + address));
  expect((await fetch(before['og:image'] ?? '')).status).toBe(200);

  const title = `Samarbetsöverenskommelser <b>& "annat"</b> ${slug}`;
  await staff.update(PAGE, documentId, 'sv', { title });
  await staff.publish(PAGE, documentId, 'sv');
  await expectSoon(address, 'Samarbetsöverenskommelser');
  const after = await shared(page, await htmlAt(settings.siteUrl + address));
  expect(after['og:title']).toBe(title);
  expect(after['og:image']).not.toBe(before['og:image']);
  expect((await fetch(after['og:image'] ?? '')).status).toBe(200);

  await staff.remove(PAGE, documentId);
  await expect.poll(async () => (await fetch(after['og:image'] ?? '')).status).toBe(404);
});

test('every web process has the picture, after a restart without the CMS too', async ({ page }) => {
  const said = await shared(page, await htmlAt(`${settings.siteUrl}/sv/om-oss`));
  const { pathname } = new URL(said['og:image'] ?? '');
  const web = await WebProcess.start();
  try {
    const type = async () => (await fetch(web.url + pathname)).headers.get('content-type');
    expect(await type()).toBe('image/png');
    web.cable.cut();
    await web.restart();
    expect(await type()).toBe('image/png');
  } finally {
    await web.end();
  }
});
