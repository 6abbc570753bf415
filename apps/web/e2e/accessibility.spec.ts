import { expect, type Page, test } from '@playwright/test';
import { axeFaults, charactersOfLines, headingLevels, sidewaysScroll } from './support/look-over';
import { PAGE_KINDS } from './support/page-kinds';
import { publishShowcase, SHOWCASE, type Showcase } from './support/showcase';

let showcase: Showcase;
test.beforeAll(async ({ browser }) => {
  showcase = await publishShowcase(browser);
});
test.afterAll(() => showcase.remove());

const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));

for (const { name, locale, open } of PAGE_KINDS) {
  test(`${name} has no accessibility fault that axe can find, narrow and wide, light and dark`, async ({ page }) => {
    await open(page, showcase);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await openAll(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await axeFaults(page), `${width} px, light`).toEqual([]);
      // All that the schemes do not share.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFaults(page, { tag: 'cat.color' }), `${width} px, dark`).toEqual([]);
    }
  });

  test(`${name} has one h1, skips no heading level, and does not scroll sideways, however small the window and large the text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, showcase);
    await openAll(page);
    const levels = await headingLevels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
    expect(await sidewaysScroll(page), 'at 320 px').toEqual({ pixels: 0, by: [] });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `at ${width} px, text twice as large`).toEqual({ pixels: 0, by: [] });
    }
  });
}

for (const address of ['/en/about-us', '/sv/om-oss']) {
  test(`a line of ${address} is never so long that an eye loses it`, async ({ page }) => {
    for (const width of [360, 960, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const lines = await charactersOfLines(page);
      expect(lines.length, `paragraphs at ${width} px`).toBeGreaterThan(3);
      expect(Math.max(...lines), `characters at ${width} px`).toBeLessThanOrEqual(66);
    }
  });
}

test('with forced colours, and for who wants little motion, a page with every section has no accessibility fault', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(SHOWCASE.en.sections);
  await openAll(page);
  // axe reads the colours of the stylesheet, not those that the browser puts in their place.
  expect(await axeFaults(page, { except: 'color-contrast' })).toEqual([]);
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});

test('on paper a page shows all that it says, what is folded on a screen too, and nothing that leads on', async ({
  page,
}) => {
  await page.goto(SHOWCASE.en.sections);
  const words = async () => (await page.locator('main section').allInnerTexts()).join(' ').split(/\s+/u);
  await openAll(page);
  const onScreen = await words();
  expect(onScreen.length).toBeGreaterThan(100);
  await page.reload();
  await page.emulateMedia({ media: 'print' });
  const printed = new Set(await words());
  expect(onScreen.filter((word) => !printed.has(word))).toEqual([]);
  await expect(page.getByText('Write to the secretariat.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeHidden();
  expect(await axeFaults(page, { tag: 'cat.color' })).toEqual([]);
});

test('public pages run no script, keep nothing in the browser, and break no rule of their own policy', async ({
  page,
}) => {
  const complaints: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  for (const address of ['/en', '/sv/om-oss', SHOWCASE.sv.sections]) await page.goto(address);
  await page.goto('/sv', { waitUntil: 'networkidle' });
  expect(complaints).toEqual([]);
  expect(scripts).toEqual([]);
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});
