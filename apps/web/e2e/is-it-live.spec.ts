import { expect, type Page, test } from '@playwright/test';
import { openDocument, publish, openAdmin } from './support/admin-page';
import { expectSoon } from './support/expect-soon';
import { settings } from './support/settings';
import { signedIn } from './support/signed-in';
import { staff } from './support/staff';

test.use({ storageState: signedIn.browser });

const PAGE = 'api::page.page';
const word = () => `live${Math.random().toString(36).slice(2, 10)}`;

/** The side panel of the open document; fails when an upgrade of Strapi no longer shows it. */
async function panelOf(page: Page) {
  const heading = page.getByRole('heading', { name: 'Is it live?' });
  await expect(heading).toBeVisible();
  return page.locator('aside', { has: heading });
}

test('staff who publish see that it is live, since when, and get to the page from there', async ({ page, context }) => {
  const slug = word();
  const { documentId } = await staff.create(PAGE, 'en', { title: slug, slug });
  await openAdmin(page);
  await openDocument(page, 'Page', slug);
  const panel = await panelOf(page);
  await expect(panel.getByText('Not on the site')).toHaveCount(2);

  await publish(page);
  await expect(panel.getByText(/^Live since .*\d{4}.*\d:\d\d:\d\d/)).toBeVisible();
  await expect(panel.getByText('Not on the site')).toHaveCount(1);

  const opened = context.waitForEvent('page');
  await panel.getByRole('link', { name: 'Open the page (English)' }).click();
  await expect((await opened).getByRole('heading', { level: 1, name: slug })).toBeVisible();
  expect((await opened).url()).toBe(`${settings.siteUrl}/en/${slug}`);
  await staff.remove(PAGE, documentId);
});

test('the admin’s home shows what was published last and that it is live', async ({ page }) => {
  const slug = word();
  const { documentId } = await staff.create(PAGE, 'sv', { title: slug, slug });
  await staff.publish(PAGE, documentId, 'sv');
  await openAdmin(page);
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: slug, exact: true }) })
    .filter({ hasText: /Live since/ });
  await expect(row).toContainText('Swedish');
  await row.getByRole('link', { name: slug }).click();
  await expect(page.getByRole('heading', { level: 1, name: slug })).toBeVisible();
  await expectSoon(`/sv/${slug}`, slug);
  await staff.remove(PAGE, documentId);
});
