import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { htmlFaults } from './support/html-faults';
import { settings } from './support/settings';

const PAGES = ['/en', '/sv', '/en/about-us', '/sv/om-oss'];
const KILOBYTE = 1024;

/** Every request of a first visit: what kind, and how many bytes came. */
async function firstVisit(page: Page, address: string) {
  const requests: Promise<{ type: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const size = request.sizes().then(({ responseBodySize, responseHeadersSize }) => ({
      type: request.resourceType(),
      bytes: responseBodySize + responseHeadersSize,
    }));
    requests.push(size);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return Promise.all(requests);
}

for (const address of PAGES) {
  test(`${address} comes in 6 requests and 60 kB at most, 10 kB of them HTML, none of them script`, async ({
    page,
  }) => {
    const requests = await firstVisit(page, address);
    const bytes = (types: string[]) =>
      requests.filter(({ type }) => types.includes(type)).reduce((sum, { bytes: size }) => sum + size, 0);
    expect(requests.filter(({ type }) => type === 'script')).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(6);
    expect(bytes(['document'])).toBeLessThanOrEqual(10 * KILOBYTE);
    expect(bytes(['document', 'stylesheet', 'font', 'image', 'manifest', 'other'])).toBeLessThanOrEqual(60 * KILOBYTE);
  });

  test(`${address} is the same page with script on and off`, async ({ browser }) => {
    const shown = async (javaScriptEnabled: boolean) => {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(settings.siteUrl + address, { waitUntil: 'networkidle' });
      // What the browser made of it, as far as it can be seen without asking a script.
      const tree = await page.locator('body').ariaSnapshot();
      await page.close();
      return tree;
    };
    const off = await shown(false);
    expect(off.length).toBeGreaterThan(200);
    expect(await shown(true)).toBe(off);
  });
}

/** All pages below a folder. */
function pagesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name)));
  return files.filter((file) => statSync(file).isFile() && readFileSync(file, 'utf8').startsWith('<!'));
}

test('every page that is served, error pages and the pages of the edge too, is valid HTML', async () => {
  const kept = process.env.WEB_DATA_DIR ?? '';
  const edge = path.resolve(__dirname, '../../../deploy/nginx/pages');
  const files = [...pagesBelow(kept), ...pagesBelow(edge)];
  // Four pages and eight error pages of the seed, six of the edge.
  expect(files.length).toBeGreaterThanOrEqual(18);
  const faults = [];
  for (const file of files) {
    const html = readFileSync(file, 'utf8');
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1];
    for (const fault of await htmlFaults(html)) faults.push([title, ...fault]);
  }
  expect(faults).toEqual([]);
});
