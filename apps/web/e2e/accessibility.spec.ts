import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
  '/en',
  '/sv',
  '/en/about-us',
  '/sv/om-oss',
  '/en/accessibility',
  '/sv/integritet',
  '/en/no-such-page',
  '/sv/finns-inte',
];
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

for (const address of PAGES) {
  test(`${address} has no accessibility fault that axe can find, narrow and wide, light and dark`, async ({ page }) => {
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          `${width} px, ${colorScheme}`,
        ).toEqual([]);
      }
    }
  });

  test(`${address} has one h1, skips no heading level, and does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('with the keyboard alone a visitor skips to the content, and sees where she is', async ({ page }) => {
  await page.goto('/sv');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
  expect(inMain).toBe(true);
});

test('the menu of a phone opens and leads on with the keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en');
  await page.locator('header summary').focus();
  await page.keyboard.press('Enter');
  const link = page.getByRole('navigation').getByRole('link', { name: 'About us' }).first();
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/about-us$/);
});

test('public pages run no script, keep nothing in the browser, and break no rule of their own policy', async ({
  page,
}) => {
  const complaints: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  for (const address of ['/en', '/sv/om-oss']) await page.goto(address);
  await page.goto('/sv', { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
  expect(scripts).toEqual([]);
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});
