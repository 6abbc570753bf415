import { expect, test } from '@playwright/test';
import { countReachable, walk } from './support/keyboard';
import { PAGE_KINDS } from './support/page-kinds';
import { publishShowcase, SHOWCASE, type Showcase } from './support/showcase';

let showcase: Showcase;
test.beforeAll(async ({ browser }) => {
  showcase = await publishShowcase(browser);
});
test.afterAll(() => showcase.remove());

const SKIP = { en: 'Skip to content', sv: 'Hoppa till innehållet', it: 'Vai al contenuto' };

for (const { name, locale, framed, open } of PAGE_KINDS) {
  test(`with the Tab key alone one comes to everything on ${name}, in its order, sees where one is, and gets out`, async ({
    page,
  }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await open(page, showcase);
      const stops = await walk(page);
      expect(stops.map(({ place }) => place)).toEqual(Array.from({ length: await countReachable(page) }, (_, n) => n));
      expect(stops.length).toBeGreaterThan(0);
      if (framed) expect(stops[0]?.name).toBe(SKIP[locale]);
      const wrong = stops.filter(({ faults }) => faults.length > 0).map((stop) => [stop.name, ...stop.faults]);
      expect(wrong, `${width} px`).toEqual([]);
    }
  });
}

test('where colours are forced, one still sees where one is', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(SHOWCASE.en.sections);
  const stops = await walk(page);
  expect(stops.length).toBeGreaterThan(15);
  expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

test('the focus is seen, not only styled: each link of a page looks different while it has it', async ({ page }) => {
  await page.goto(SHOWCASE.en.parent);
  for (let left = await countReachable(page); left > 0; left -= 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const { x, y, width, height } = (await focused.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const clip = { x: Math.max(0, x - 8), y: Math.max(0, y - 8), width: width + 16, height: height + 16 };
    const withFocus = await page.screenshot({ clip });
    // The next Tab goes on from here.
    const name = await focused.evaluate((element: HTMLElement) => {
      element.blur();
      return element.innerText;
    });
    expect(withFocus.equals(await page.screenshot({ clip })), name).toBe(false);
  }
});

for (const locale of ['en', 'sv'] as const) {
  test(`the skip link leads past the header, to the content (${locale})`, async ({ page }) => {
    await page.goto(SHOWCASE[locale].sections);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: SKIP[locale] });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inMain).toBe(true);
  });
}

test('what is folded opens and closes with Enter and Space, and what it holds is reached next', async ({ page }) => {
  await page.goto(SHOWCASE.en.sections);
  const title = page.getByText('How does one apply?');
  const link = page.getByRole('link', { name: 'the secretariat' });
  await title.focus();
  for (const key of ['Enter', ' ']) {
    await expect(link).toBeHidden();
    await page.keyboard.press(key);
    await expect(link).toBeVisible();
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
});

for (const key of ['Enter', ' ']) {
  test(`the menu of a phone opens with the key "${key}", hides nothing that is reached after it, and leads on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(SHOWCASE.en.sections);
    const button = page.locator('header summary');
    for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press(key);
    const link = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'About us' });
    await expect(link).toBeVisible();
    const stops = await walk(page);
    expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/about-us$/);
  });
}

test('where there is room the menu lies open, and leads on with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/en');
  const link = page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'About us' });
  for (let tabs = 0; tabs < 8; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/about-us$/);
});
