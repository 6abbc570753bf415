import { expect, test } from '@playwright/test';
import { askRaw } from './support/ask-raw';
import { read } from './support/expect-soon';
import { settings } from './support/settings';

const NEGOTIATED: [acceptLanguage: string | undefined, address: string][] = [
  ['sv', '/sv'],
  ['sv-FI,sv;q=0.9,en;q=0.5', '/sv'],
  ['en-GB', '/en'],
  ['de,fr;q=0.8', '/en'],
  ['*', '/en'],
  ['', '/en'],
  [';;;q=x,,', '/en'],
  ['x'.repeat(4000), '/en'],
  [undefined, '/en'],
];

for (const [language, address] of NEGOTIATED) {
  test(`a visitor whose browser asks for "${(language ?? 'nothing').slice(0, 30)}" is sent to ${address}`, async () => {
    const { status, headers } = await askRaw('/', language === undefined ? {} : { 'accept-language': language });
    expect(status).toBe(307);
    expect(new URL(String(headers.location), settings.siteUrl).pathname).toBe(address);
    expect(String(headers.vary).toLowerCase()).toContain('accept-language');
    expect(headers['set-cookie']).toBeUndefined();
  });
}

const MISSING: [address: string, lang: string, heading: RegExp][] = [
  ['/en/no-such-page', 'en', /not found|does not exist|cannot find/i],
  ['/sv/finns-inte', 'sv', /finns inte|hittades inte|hittar inte/i],
  ['/sv/about-us', 'sv', /finns inte|hittades inte|hittar inte/i],
  ['/de', 'en', /not found|does not exist|cannot find/i],
  ['/wp-login.php', 'en', /not found|does not exist|cannot find/i],
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const [address, lang, heading] of MISSING) {
    test(`${address} answers 404 with a page in the visitor's language (${lang})`, async ({ page }) => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.locator('main').getByRole('link').first()).toBeVisible();
    });
  }
});

test('the inner workings of the web app are not addresses of the site', async () => {
  for (const address of [
    '/internal/revalidate',
    '/en/status/500',
    '/sv/status/404',
    '/_next/static/../../package.json',
  ])
    expect([400, 404], address).toContain((await askRaw(address)).status);
});

test('a page answers in one form of its address; the others lead there for good', async () => {
  for (const address of ['/en/about-us/', '/en/About-Us', '/EN/about-us']) {
    const { status, location } = await read(address);
    expect([status, location && new URL(location, settings.siteUrl).pathname], address).toEqual([308, '/en/about-us']);
  }
});
