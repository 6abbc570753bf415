import { expect, test } from '@playwright/test';
import { openDocument, publish, openAdmin } from './support/admin-page';
import { expectSoon } from './support/expect-soon';
import { settings } from './support/settings';
import { signedIn } from './support/signed-in';
import { staff } from './support/staff';

test.use({ storageState: signedIn.browser });

/** Draft and published answers for a language, as the bytes of the CMS's own GraphQL and admin APIs. */
async function answersIn(locale: string): Promise<string> {
  const query = `{ pages(locale: "${locale}") { documentId title path lead updatedAt publishedAt sections { __typename } } }`;
  const headers = { authorization: `Bearer ${settings.webToken}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  const published = await fetch(`${settings.cmsUrl}/graphql`, { method: 'POST', headers, body });
  const drafts = await staff.list('api::page.page', locale);
  // When the other languages were last changed stands beside each draft, and is not a part of it.
  return (await published.text()) + JSON.stringify(drafts.map((draft) => ({ ...draft, localizations: undefined })));
}

test.afterEach(async () => {
  const pages = await staff.list('api::page.page', 'en');
  const about = pages.find(({ path }) => path === '/about-us');
  await staff.publish('api::page.page', String(about?.documentId), 'en', { title: 'About us', slug: 'about-us' });
  await expectSoon('/en/about-us', 'About us</h1>');
});

test('a title changed in the admin is on the public page within five seconds, and nothing changed in Swedish', async ({
  page,
}) => {
  await openAdmin(page);
  const swedish = await answersIn('sv');

  await openDocument(page, 'Page', 'About us');
  const title = page.getByRole('textbox', { name: /title/i }).first();
  await title.fill('About our network');
  await publish(page);
  await expectSoon('/en/about-us', 'About our network</h1>');
  expect(await answersIn('sv')).toBe(swedish);
});

test('a save that would break the site is refused with a reason, and nothing of it is stored', async ({ page }) => {
  await openAdmin(page);
  await openDocument(page, 'Page', 'About us');
  await page
    .getByRole('textbox', { name: /slug|address/i })
    .first()
    .fill('!!!');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/letter|digit|empty/i).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /slug|address/i }).first()).toHaveValue('about-us');
});
