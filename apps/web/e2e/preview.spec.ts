import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openAdmin, openDocument } from './support/admin-page';
import { read } from './support/expect-soon';
import { settings } from './support/settings';
import { signedIn } from './support/signed-in';
import { staff } from './support/staff';

test.use({ storageState: signedIn.browser });

const PAGE = 'api::page.page';
const word = () => `utkast${Math.random().toString(36).slice(2, 10)}`;

/** What the browser refused because of the policy. */
function violations(page: Page): string[] {
  const seen: string[] = [];
  page.on('console', (message) => {
    if (
      /Content Security Policy|Refused to/i.test(message.text()) &&
      message.location().url.startsWith(settings.siteUrl)
    )
      seen.push(message.text());
  });
  return seen;
}

test('staff press the button, see the draft in a frame, and see it anew when it is saved and published', async ({
  page,
  context,
}) => {
  test.setTimeout(150_000);
  const slug = word();
  const { documentId } = await staff.create(PAGE, 'en', { title: slug, slug, lead: 'First words' });
  const refused = violations(page);
  await openAdmin(page);
  await openDocument(page, 'Page', slug);
  await page.getByRole('link', { name: 'Open preview' }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1, name: slug })).toBeVisible();
  const banner = frame.getByRole('complementary', { name: 'Preview' });
  await expect(banner).toContainText('Draft in English');
  await expect(banner).toContainText(`/en/${slug}`);
  await expect(frame.getByText('First words')).toBeVisible();

  const editing = await context.newPage();
  await openAdmin(editing);
  await openDocument(editing, 'Page', slug);
  await editing.getByRole('textbox', { name: /title/i }).first().fill(`${slug} again`);
  await editing.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(editing.getByText('Saved document')).toBeVisible();
  await editing.close();
  await expect(frame.getByRole('heading', { level: 1, name: `${slug} again` })).toBeVisible();

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published document')).toBeVisible();
  await page.getByRole('tab', { name: 'published' }).click();
  await expect(banner).toContainText('Published version in English');

  await banner.getByRole('link', { name: 'Back to editing' }).click();
  await expect(page).toHaveURL(new RegExp(`/admin/content-manager/collection-types/${PAGE}/${documentId}`));
  expect(refused).toEqual([]);
  await staff.remove(PAGE, documentId);
});

test('a page that was never published, below one that is not either, is seen in its language and found by nobody', async ({
  page,
}) => {
  const slug = word();
  const above = await staff.create(PAGE, 'sv', { title: 'Ovanför', slug: `${slug}-over` });
  const connect = [{ documentId: above.documentId, locale: 'sv' }];
  const below = await staff.create(PAGE, 'sv', { title: `Kommer snart ${slug}`, slug, parent: { connect } });
  await page.goto(await staff.preview(PAGE, below.documentId, 'sv'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kommer snart ${slug}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  const banner = page.getByRole('complementary', { name: 'Förhandsvisning' });
  await expect(banner).toContainText(`/sv/${slug}-over/${slug}`);
  await expect(banner).toContainText('Sidan ovanför den här är inte publicerad');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect((await read(`/sv/${slug}-over/${slug}`)).status).toBe(404);
  await staff.remove(PAGE, below.documentId);
  await expect(page.getByText('Förhandsvisningen har gått ut')).toBeVisible();
  await staff.remove(PAGE, above.documentId);
});

test('a link that is forged or whose page is gone says what to do, in the language of the page', async ({ page }) => {
  const slug = word();
  const { documentId } = await staff.create(PAGE, 'sv', { title: slug, slug });
  const url = await staff.preview(PAGE, documentId, 'sv');
  const forged = `${url.slice(0, -4)}AAAA`;
  expect((await page.goto(forged))?.status()).toBe(403);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Förhandsvisningen har gått ut');
  await expect(page.getByText(slug)).toHaveCount(0);

  await staff.remove(PAGE, documentId);
  expect((await page.goto(url))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte längre');
});
