import { expect, type Page, test } from '@playwright/test';
import { read } from './support/expect-soon';
import { settings } from './support/settings';
import { staff } from './support/staff';

const { siteUrl } = settings;

/** What a page says of itself and of others. */
interface Visit {
  status: number;
  canonical: string | null;
  /** Address by `hreflang`. */
  alternates: Record<string, string>;
  /** Address by language, as the switch offers it; the page itself included. */
  languageSwitch: Record<string, string>;
  /** Addresses of this site that it leads to. */
  links: string[];
  data: { '@graph': { '@type': string; inLanguage?: string; url?: string }[] };
}

async function visit(page: Page, address: string): Promise<Visit> {
  const answer = await page.request.get(address, { maxRedirects: 0 });
  await page.setContent(await answer.text());
  const seen = await page.evaluate((base) => {
    const absolute = (element: Element) => new URL(element.getAttribute('href') ?? '', base).href;
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const byLanguage = (selector: string) =>
      Object.fromEntries(all(selector).map((link) => [link.getAttribute('hreflang'), absolute(link)]));
    return {
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
      alternates: byLanguage('link[rel=alternate][hreflang]'),
      languageSwitch: byLanguage('nav a[hreflang]'),
      links: all('a[href]').map(absolute),
      data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null',
    };
  }, address);
  const links = seen.links.map((link) => link.split('#')[0] ?? '').filter((link) => link.startsWith(siteUrl));
  return { ...seen, links, status: answer.status(), data: JSON.parse(seen.data) as Visit['data'] };
}

/** Follows every link from where a visitor of either language begins. */
async function crawl(page: Page): Promise<Map<string, Visit>> {
  const visits = new Map<string, Visit>();
  const due = ['/en', '/sv'].map((path) => siteUrl + path);
  for (let address = due.shift(); address !== undefined; address = due.shift()) {
    if (visits.has(address)) continue;
    const seen = await visit(page, address);
    visits.set(address, seen);
    due.push(...seen.links);
  }
  return visits;
}

test.describe('a crawl of the whole site', () => {
  let visits: Map<string, Visit>;
  test.beforeAll(async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: true });
    visits = await crawl(page);
    await page.close();
  });

  test('finds no broken link and no redirect', () => {
    expect(visits.size).toBeGreaterThanOrEqual(4);
    expect([...visits].filter(([, { status }]) => status !== 200).map(([address]) => address)).toEqual([]);
  });

  test('finds each page at the address that it calls its own', () => {
    for (const [address, { canonical, data }] of visits) {
      expect(canonical).toBe(address);
      expect(data['@graph'].find((node) => node['@type'] === 'WebPage')?.url).toBe(address);
    }
  });

  test('finds the languages of each page naming each other, as the switch does', () => {
    for (const [address, { alternates, languageSwitch }] of visits) {
      const { 'x-default': fallback, ...languages } = alternates;
      expect(Object.values(languages), address).toContain(address);
      expect(Object.values(languages), address).toContain(fallback);
      for (const other of Object.values(languages)) expect(visits.get(other)?.alternates, other).toEqual(alternates);
      const switched = Object.keys(languages).length > 1 ? languages : {};
      expect(languageSwitch, address).toEqual(switched);
    }
  });

  test('finds what the sitemap lists, no more and no less, with the same alternates', async ({ page }) => {
    const index = await read('/sitemap.xml');
    const [sitemap = ''] = [...index.html.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc ?? '');
    const { html: xml } = await read(new URL(sitemap).pathname);
    const listed = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'application/xml');
      return [...file.querySelectorAll('url')].map((url) => {
        const links = [...url.querySelectorAll('link')];
        const alternates = links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
        return [url.querySelector('loc')?.textContent, Object.fromEntries(alternates)] as const;
      });
    }, xml);
    const crawled = [...visits].map(([address, { alternates }]) => [address, alternates] as const);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(crawled));
  });
});

test('a page that a language lacks is a 404 that leads to the one that exists', async ({ page }) => {
  const answer = await page.goto('/sv/about-us');
  expect(answer?.status()).toBe(404);
  const link = page.locator('main').getByRole('link', { name: 'About us (English)' });
  await expect(link).toHaveAttribute('lang', 'en');
  await expect(link).toHaveAttribute('hreflang', 'en');
  await link.click();
  await expect(page).toHaveURL(/\/en\/about-us$/);
});

test('a page taken down in one language leads to the other, and is in no sitemap or feed of its own', async ({
  page,
}) => {
  const slug = `fynd${Date.now().toString(36)}`;
  const found = await staff.create('api::page.page', 'en', { title: `Found ${slug}`, slug });
  await staff.update('api::page.page', found.documentId, 'sv', { title: `Fynd ${slug}`, slug: `${slug}-sv` });
  for (const locale of ['en', 'sv']) await staff.publish('api::page.page', found.documentId, locale);
  const listed = async () => (await read('/sitemap-1.xml')).html.split(`/sv/${slug}-sv</loc>`).length > 1;
  await expect.poll(listed).toBe(true);
  expect((await read('/sv/feed.xml')).html).toContain(`Fynd ${slug}`);

  await staff.unpublish('api::page.page', found.documentId, 'sv');
  await expect.poll(listed).toBe(false);
  expect((await read('/sv/feed.xml')).html).not.toContain(slug);
  await page.goto(`/sv/${slug}-sv`);
  await expect(page.getByRole('link', { name: `Found ${slug} (English)` })).toHaveAttribute('href', `/en/${slug}`);
  await staff.remove('api::page.page', found.documentId);
  await expect.poll(async () => (await read(`/en/${slug}`)).status).toBe(404);
});

const FILES: [address: string, type: string, content: string][] = [
  ['/robots.txt', 'text/plain', `Sitemap: ${siteUrl}/sitemap.xml`],
  ['/.well-known/security.txt', 'text/plain', 'Contact: mailto:'],
  ['/manifest.webmanifest', 'application/manifest+json', '"start_url"'],
  ['/en/feed.xml', 'application/atom+xml', `${siteUrl}/en/about-us`],
];

for (const [address, type, content] of FILES) {
  test(`${address} is there for machines`, async ({ request }) => {
    const answer = await request.get(address);
    expect([answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([200, type]);
    expect(await answer.text()).toContain(content);
  });
}

test('every icon that the manifest and the pages name is there', async ({ page, request }) => {
  const { icons } = (await (await request.get('/manifest.webmanifest')).json()) as { icons: { src: string }[] };
  await page.goto('/en');
  const linked = await page
    .locator('link[rel~=icon], link[rel=apple-touch-icon]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(linked).toHaveLength(2);
  for (const address of [...linked, ...icons.map(({ src }) => src)])
    expect((await request.get(address)).headers()['content-type'], address).toMatch(/^image\//);
});
