import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const SOURCE = path.resolve(__dirname, '../../cms/src/seed/source');

/** The sentences of a source text: headings and list items are sentences too; page chrome at the end is not. */
function sentences(file: string): string[] {
  return readFileSync(path.join(SOURCE, file), 'utf8')
    .split(/\n|(?<=[.!?;:])\s+/)
    .map((sentence) => sentence.replace(/^\s*•\s*/, '').trim())
    .filter((sentence) => sentence !== '' && sentence !== 'Skip to content');
}

/** Capitals are style, white space is layout. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

const ABOUT = [
  { lang: 'en', address: '/en/about-us', file: 'about-us.en.txt', title: 'About us' },
  { lang: 'sv', address: '/sv/om-oss', file: 'about-us.sv.txt', title: 'Om oss' },
];

for (const { lang, address, file, title } of ABOUT) {
  test(`every sentence of the network's own text is on ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const shown = plain(await page.locator('main').innerText());
    const wanted = sentences(file);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((sentence) => !shown.includes(plain(sentence)))).toEqual([]);
  });
}

const VALUES = {
  '/en/about-us': [
    'Cooperation',
    'Common belonging to the EU',
    'Democracy and equal opportunities',
    'Responsibility',
    'Trust',
  ],
  '/sv/om-oss': [
    'Ökat samarbete',
    'Gemensamt deltagande och tillhörighet i EU',
    'Demokrati och lika möjligheter',
    'Ansvar',
    'Förtroende',
  ],
};

for (const [address, names] of Object.entries(VALUES)) {
  test(`the five values are on ${address}, in their order`, async ({ page }) => {
    await page.goto(address);
    const shown = await page.locator('main').innerText();
    const places = names.map((name) => shown.indexOf(name));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
}

const FOOTERS = [
  { pages: ['/en', '/en/about-us', '/en/no-such-page'], links: ['/en/accessibility', '/en/privacy'] },
  { pages: ['/sv', '/sv/om-oss', '/sv/finns-inte'], links: ['/sv/tillganglighet', '/sv/integritet'] },
];

for (const { pages, links } of FOOTERS) {
  test(`the foot of every page leads to ${links.join(' and ')}, which say when they were reviewed`, async ({
    page,
  }) => {
    for (const address of pages) {
      await page.goto(address);
      for (const link of links)
        await expect(page.getByRole('contentinfo').locator(`a[href="${link}"]`), address).toHaveCount(1);
    }
    for (const link of links) {
      expect((await page.goto(link))?.status()).toBe(200);
      await expect(page.getByRole('main').locator('time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor changes the language of a page and comes back', async ({ page }) => {
    await page.goto('/en/about-us');
    await page.getByRole('link', { name: 'Svenska' }).click();
    await expect(page).toHaveURL(/\/sv\/om-oss$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/about-us$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About us');
  });

  test('the menu leads from the start page to the page about the network', async ({ page }) => {
    await page.goto('/sv');
    await page.getByRole('navigation').getByRole('link', { name: 'Om oss' }).first().click();
    await expect(page).toHaveURL(/\/sv\/om-oss$/);
  });
});
