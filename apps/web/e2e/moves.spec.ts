import { expect, type Locator, type Page, test } from '@playwright/test';
import { openAdmin, openDocument, publish } from './support/admin-page';
import { expectSoon, expectStatusSoon, read } from './support/expect-soon';
import { signedIn } from './support/signed-in';
import { staff } from './support/staff';

test.use({ storageState: signedIn.browser });

const PAGE = 'api::page.page';
const word = () => `move${Math.random().toString(36).slice(2, 10)}`;

/** A published page in English, below another where one is given. */
async function publishedPage(title: string, slug: string, parent?: string): Promise<string> {
  const place = parent && { parent: { connect: [{ documentId: parent, locale: 'en' }] } };
  const { documentId } = await staff.create(PAGE, 'en', { title, slug, ...place });
  await staff.publish(PAGE, documentId, 'en');
  return documentId;
}

/** The side panel of the open page; fails when an upgrade of Strapi no longer shows it. */
async function panelOf(page: Page): Promise<Locator> {
  const heading = page.getByRole('heading', { name: 'Addresses' });
  await expect(heading).toBeVisible();
  return page.locator('aside', { has: heading });
}

/** The dialog that a menu entry of the open page opens. */
async function dialogOf(page: Page, menu: string, entry: string | RegExp): Promise<Locator> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  return page.getByRole('dialog');
}

async function expectRedirect(from: string, status: number, to: string): Promise<void> {
  await expectStatusSoon(from, status);
  expect((await read(from)).location).toContain(to);
}

test('staff who rename a page see which addresses move before they save, and all of them lead to the new ones', async ({
  page,
}) => {
  const slug = word();
  const top = await publishedPage(slug, slug);
  const below = await publishedPage('Below', 'below', top);
  await expectSoon(`/en/${slug}/below`, 'Below');

  await openAdmin(page);
  await openDocument(page, 'Page', slug);
  const panel = await panelOf(page);
  await expect(panel.getByRole('link', { name: `/en/${slug}` })).toBeVisible();
  const address = page.getByRole('textbox', { name: 'Address', exact: false }).first();
  await address.fill('about-us');
  await expect(panel.getByText(/^Saving will be refused\. .*“About us”/)).toBeVisible();
  await address.fill(`${slug}-new`);
  await expect(panel.getByText('2 addresses move when this is published:')).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveText([
    `/en/${slug} → /en/${slug}-new`,
    `/en/${slug}/below → /en/${slug}-new/below`,
  ]);
  expect((await read(`/en/${slug}/below`)).status).toBe(200);

  await publish(page);
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await expectRedirect(`/en/${slug}`, 308, `/en/${slug}-new`);
  await expectRedirect(`/en/${slug}/below`, 308, `/en/${slug}-new/below`);
  await staff.remove(PAGE, below);
  await staff.remove(PAGE, top);
});

test('who unpublishes a page is asked where visitors go, and they go to the page above until it returns', async ({
  page,
}) => {
  const slug = word();
  const above = await publishedPage(`Above ${slug}`, slug);
  const below = await publishedPage(slug, 'below', above);
  await expectSoon(`/en/${slug}/below`, slug);

  await openAdmin(page);
  await openDocument(page, 'Page', slug);
  const dialog = await dialogOf(page, 'More document actions', 'Unpublish');
  await expect(dialog.getByText(`Where shall visitors of /en/${slug}/below go?`)).toBeVisible();
  await expect(dialog.getByRole('radio', { name: `To the page above: /en/${slug}` })).toBeChecked();
  await dialog.getByRole('button', { name: 'Unpublish' }).click();
  await expect(page.getByText('Unpublished document')).toBeVisible();
  await expect(dialog).toBeHidden();
  await expectRedirect(`/en/${slug}/below`, 307, `/en/${slug}`);

  await publish(page);
  await expectSoon(`/en/${slug}/below`, slug);
  await staff.remove(PAGE, below);
  await staff.remove(PAGE, above);
});

test('who deletes a page may send its visitors to another one, which has to be there', async ({ page }) => {
  const slug = word();
  await publishedPage(slug, slug);
  await expectSoon(`/en/${slug}`, slug);

  await openAdmin(page);
  await openDocument(page, 'Page', slug);
  const dialog = await dialogOf(page, 'More actions', 'Delete entry (all locales)');
  await dialog.getByRole('radio', { name: 'To another page of this site' }).click();
  const address = dialog.getByRole('textbox', { name: 'Address of that page' });
  await address.fill('/en/no-such-page');
  await dialog.getByRole('button', { name: /^Delete entry/ }).click();
  await expect(page.getByText(/no published page of this site has that address/)).toBeVisible();
  expect((await read(`/en/${slug}`)).status).toBe(200);

  await address.fill('/en/about-us');
  await dialog.getByRole('button', { name: /^Delete entry/ }).click();
  await expect(page.getByText('Deleted document')).toBeVisible();
  await expectRedirect(`/en/${slug}`, 308, '/en/about-us');
});

test('from the list, one language is deleted with the same question, and nowhere is an honest 404', async ({
  page,
}) => {
  const slug = word();
  const documentId = await publishedPage(slug, slug);
  await staff.update(PAGE, documentId, 'sv', { title: `${slug} sv`, slug: `${slug}-sv` });
  await staff.publish(PAGE, documentId, 'sv');
  await expectSoon(`/en/${slug}`, slug);

  await openAdmin(page);
  await page.getByRole('link', { name: 'Content Manager' }).click();
  await page.getByRole('link', { name: 'Page', exact: true }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: slug, exact: true }) });
  await row.getByRole('button', { name: 'Row actions' }).click();
  await page.getByRole('menuitem', { name: /^Delete entry \(English/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(`Where shall visitors of /en/${slug} go?`)).toBeVisible();
  await dialog.getByRole('radio', { name: /^Nowhere/ }).click();
  await dialog.getByRole('button', { name: /^Delete entry/ }).click();
  await expectStatusSoon(`/en/${slug}`, 404);
  await expectSoon(`/sv/${slug}-sv`, `${slug} sv`);
  await staff.remove(PAGE, documentId);
});

test('several languages of a page are not unpublished at once, because nobody would be asked', async ({ page }) => {
  const slug = word();
  const documentId = await publishedPage(slug, slug);
  await openAdmin(page);
  await openDocument(page, 'Page', slug);
  await page.getByRole('button', { name: 'More document actions', exact: true }).click();
  await expect(page.getByRole('menuitem')).toHaveText(['Publish multiple locales', 'Unpublish', 'Discard changes']);
  await staff.remove(PAGE, documentId);
});
