import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { settings } from './support/settings';
import { signedIn } from './support/signed-in';

// Once for all tests: the admin lets nobody try more than five times in five minutes.
test('the first administrator signs in with what was set in the environment', async ({ page, request }) => {
  await page.goto(`${settings.cmsUrl}/admin`);
  await page.getByLabel(/e-?mail/i).fill(settings.adminEmail);
  await page.getByLabel(/^password/i).fill(settings.adminPassword);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page.getByRole('link', { name: 'Content Manager' })).toBeVisible({ timeout: 30_000 });
  await page.context().storageState({ path: signedIn.browser });

  const data = { email: settings.adminEmail, password: settings.adminPassword };
  const answer = await request.post(`${settings.cmsUrl}/admin/login`, { data });
  expect(answer.status()).toBe(200);
  writeFileSync(signedIn.token, ((await answer.json()) as { data: { token: string } }).data.token);
});
