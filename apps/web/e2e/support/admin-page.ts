import { expect, type Page } from '@playwright/test';
import { settings } from './settings';

/** Opens the admin; the test uses `signedIn.browser`. Strapi's guided tour would lie above what staff want to reach. */
export async function openAdmin(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const done = { enabled: false, hidden: true, tours: {}, completedActions: [] };
    localStorage.setItem('STRAPI_GUIDED_TOUR', JSON.stringify(done));
  });
  await page.goto(`${settings.cmsUrl}/admin`);
  await expect(page.getByRole('link', { name: 'Content Manager' })).toBeVisible({ timeout: 30_000 });
}

/** Opens a document of a type by its name in the list, as staff do. */
export async function openDocument(page: Page, type: string, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Content Manager' }).click();
  await page.getByRole('link', { name: type, exact: true }).click();
  await page.getByRole('gridcell', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Publishes the open document and waits until the admin says so. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published document')).toBeVisible();
}
