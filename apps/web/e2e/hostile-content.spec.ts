import { type Browser, expect, test } from '@playwright/test';
import { cleanText } from '../src/lib/clean-text';
import { expectStatusSoon } from './support/expect-soon';
import { type HostileSite, publishHostileSite } from './support/hostile-site';
import { HOSTILE_ADDRESSES } from './support/hostile-addresses';
import { HOSTILE_WORDS } from './support/hostile-words';
import { htmlFaults } from './support/html-faults';
import { sidewaysScroll } from './support/look-over';
import { staff } from './support/staff';
import { HEALS_WITHIN, WebProcess } from './support/web-process';

test.describe.configure({ timeout: 180_000 });

let hostile: HostileSite;
let web: WebProcess;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  hostile = await publishHostileSite(browser);
  web = await WebProcess.start();
  for (const { address } of hostile.pages)
    await expect.poll(() => status(address), { timeout: HEALS_WITHIN }).toBe(200);
});
test.afterAll(async () => {
  await web.end();
  await hostile.remove();
  await expectStatusSoon('/sv/trasig', 404);
});

/** Control characters, and marks that turn the direction of what follows. */
const GARBLING = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const everywhere = () => ['/sv', '/sv/om-oss', ...hostile.pages.map(({ address }) => address)];
const status = async (address: string) => (await fetch(web.url + address)).status;
const html = async (address: string) => (await fetch(web.url + address)).text();

/** As a reader sees it: without what garbles a page, and half letters, which are not kept; white space as one space. */
const plain = (words: string) =>
  cleanText(words)
    .replaceAll(/[\p{Cs}\ufffd]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Visits every page. @returns whatever ran, was asked of others or was refused */
async function visitAll(browser: Browser, bypassCSP: boolean) {
  const context = await browser.newContext({ bypassCSP, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const seen = {
    dialogs: 0,
    complaints: [] as string[],
    elsewhere: [] as string[],
    ran: [] as string[],
    wide: [] as unknown[],
  };
  page.on('dialog', (dialog) => {
    seen.dialogs += 1;
    void dialog.dismiss();
  });
  page.on('console', (message) => seen.complaints.push(message.text()));
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${web.url}/`)) seen.elsewhere.push(request.url());
  });
  for (const address of everywhere()) {
    await page.goto(web.url + address, { waitUntil: 'load' });
    await page.locator('main details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const { pixels, by } = await sidewaysScroll(page);
      if (pixels > 0) seen.wide.push([address, width, pixels, by]);
    }
    if (await page.evaluate(() => '__pwned' in window)) seen.ran.push(address);
  }
  await context.close();
  return seen;
}

for (const bypassCSP of [false, true]) {
  const how = bypassCSP ? 'not even without the policy that forbids it' : 'and the policy has nothing to refuse';
  test(`of ${HOSTILE_WORDS.length} hostile words in every field nothing runs, asks others or breaks the layout, ${how}`, async ({
    browser,
  }) => {
    expect(HOSTILE_WORDS.length).toBeGreaterThanOrEqual(150);
    const nothing = { dialogs: 0, complaints: [], elsewhere: [], ran: [], wide: [] };
    expect(await visitAll(browser, bypassCSP)).toEqual(nothing);
  });
}

test('hostile words are shown as the words that they are, in every section, in title, head and data for machines', async ({
  page,
}) => {
  for (const { address, title, says } of hostile.pages) {
    await page.goto(web.url + address);
    const seen = await page.evaluate(() => {
      const all = [...document.querySelectorAll('main > section')];
      const alt = (section: Element) => [...section.querySelectorAll('img')].map((img) => img.alt).join(' ');
      return {
        title: document.title,
        h1: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
        sections: Object.fromEntries(all.map((section) => [section.id, `${section.textContent} ${alt(section)}`])),
        og: document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
        data: document.querySelector('script')?.textContent ?? '',
        strange: [
          ...document.querySelectorAll(
            'script:not([type="application/ld+json"]), style, iframe, object, embed, form, base, [http-equiv], [style]',
          ),
        ].map(({ outerHTML }) => outerHTML),
        handlers: [...document.querySelectorAll('*')]
          .flatMap(({ attributes }) => [...attributes])
          .filter(({ name }) => name.startsWith('on')).length,
      };
    });
    expect([seen.strange, seen.handlers], address).toEqual([[], 0]);
    expect(seen.h1.map(plain)).toEqual([plain(title)]);
    const { '@graph': graph } = JSON.parse(seen.data) as { '@graph': { '@type': string; name: string }[] };
    expect(graph.map((node) => node['@type'])).toEqual(['Organization', 'WebPage', 'BreadcrumbList']);
    expect(plain(seen.og)).toBe(plain(graph[1]?.name ?? ''));
    expect(plain(seen.title).startsWith(plain(seen.og))).toBe(true);
    const missing = says.flatMap((words, index) => {
      const shown = plain(seen.sections[`section-${index + 1}`] ?? '');
      return words.filter((each) => !shown.includes(plain(each))).map((each) => [index, each]);
    });
    expect(missing, address).toEqual([]);
  }
});

test('no hostile address becomes a link: each leads to this site, or elsewhere by http, https, mailto or tel', async ({
  page,
}) => {
  const links = new Set<string>();
  for (const address of everywhere()) {
    await page.goto(web.url + address);
    const found = await page
      .locator('a, area, link')
      .evaluateAll((all) =>
        all.map((each) => [each.getAttribute('href') ?? '#', (each as HTMLAnchorElement).href] as const),
      );
    for (const [written, href] of found) {
      links.add(href);
      if (!/^[a-z]+:/u.test(written)) expect(new URL(href).origin, written).toBe(web.url);
    }
  }
  const wrong = [...links].filter((href) => !/^(?:https?:|tel:|mailto:[^?]*$)/u.test(href));
  expect(wrong).toEqual([]);
});

test('pages with hostile or broken content are valid, have one h1 and skip no heading level', async ({ page }) => {
  for (const address of everywhere()) {
    const source = await html(address);
    expect(await htmlFaults(source), address).toEqual([]);
    expect(source, 'signs that garble a page').not.toMatch(GARBLING);
    await page.goto(web.url + address);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((each) => Number(each.tagName[1])));
    expect(
      levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips, address).toEqual([]);
  }
});

test('feed and sitemap stay well-formed, and no letter in them garbles', async ({ page }) => {
  for (const address of ['/sv/feed.xml', '/sitemap.xml', '/sitemap-1.xml']) {
    const xml = await html(address);
    const root = await page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
      return documentElement.querySelector('parsererror')?.textContent ?? documentElement.localName;
    }, xml);
    expect(root, address).toMatch(/^(?:feed|urlset|sitemapindex)$/u);
    expect(xml).not.toMatch(GARBLING);
  }
});

test('what is broken is left out and logged; what stands around it is shown', async ({ page }) => {
  await page.goto(`${web.url}/sv/trasig`);
  const main = page.getByRole('main');
  await expect(main.getByText('The end')).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Last' })).toBeVisible();
  await expect(main.getByText('Nowhere')).toHaveCount(0);
  await expect(main.locator('img')).toHaveCount(0);
  const log = web.output();
  for (const leftOut of [
    'a picture that is not in the media library',
    'unknown block: null',
    '"marquee',
    '"script',
    '"html',
    'text that is',
    'a link with an address that is not allowed',
    'address of a link',
  ])
    expect(log).toContain(leftOut);
});

test('no redirect that staff enter leads away unless they say so, nor by anything but https', async () => {
  const entered: { from: string; documentId: string }[] = [];
  for (const [index, to] of HOSTILE_ADDRESSES.entries()) {
    const fields = { from: `/fientligt-vidare-${index}`, to, kind: 'temporary' };
    const redirect = await staff.create('api::redirect.redirect', 'sv', fields).catch(() => null);
    if (redirect) entered.push({ from: fields.from, documentId: redirect.documentId });
  }
  // Those that stay on the site, however strange they look.
  expect(entered.length).toBeGreaterThan(0);
  const follow = (from = '') => fetch(web.url + from, { redirect: 'manual' });
  await expect.poll(async () => (await follow(entered.at(-1)?.from)).status, { timeout: HEALS_WITHIN }).toBe(307);
  for (const { from, documentId } of entered) {
    const { origin } = new URL((await follow(from)).headers.get('location') ?? '', web.url);
    expect([from, origin]).toEqual([from, web.url]);
    await staff.remove('api::redirect.redirect', documentId);
  }
});
