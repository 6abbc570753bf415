import { defineConfig, devices } from '@playwright/test';

/**
 * The whole system in a real browser. `npm test` serves it and passes its addresses: SITE_URL, CMS_URL, WEB_TOKEN,
 * ADMIN_EMAIL, ADMIN_PASSWORD, CHROME_PATH. One worker: the tests share one CMS.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  projects: [
    { name: 'sign-in', testMatch: '*.setup.ts' },
    { name: 'system', dependencies: ['sign-in'] },
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.SITE_URL,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
