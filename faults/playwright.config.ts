import { defineConfig } from '@playwright/test';

/** No browser: Playwright runs the scenarios, one after the other, and `npm run test:faults` runs Playwright. */
export default defineConfig({
  testDir: 'scenarios',
  testMatch: '*.scenario.ts',
  outputDir: 'test-results/playwright',
  globalSetup: './support/prepare.ts',
  reporter: './support/reporter.ts',
  workers: 1,
  forbidOnly: true,
  // What hangs must fail.
  timeout: 90 * 60_000,
});
