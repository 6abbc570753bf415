import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, type Program, runNode, startNode, stop, untilReady } from './support/processes';
import { settings } from './support/settings';
import { changeFile, copySite, removeSiteCopy } from './support/site-copy';

const START_CMS = `require('@strapi/strapi').createStrapi({ distDir: 'dist', serveAdminPanel: false }).start()`;
const TSC = require.resolve('typescript/bin/tsc');

const running: Program[] = [];
test.afterEach(async () => {
  for (const program of running.splice(0).reverse()) await stop(program);
  removeSiteCopy();
});

async function environment(copy: string): Promise<Record<string, string>> {
  const [cmsPort, webPort] = [await freePort(), await freePort()];
  const secrets = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];
  return {
    ...Object.fromEntries(secrets.map((name) => [name, randomBytes(24).toString('hex')])),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_FILE: path.join(copy, 'cms.sqlite'),
    CMS_PORT: String(cmsPort),
    WEB_PORT: String(webPort),
    CMS_URL: `http://127.0.0.1:${cmsPort}`,
    SITE_URL: `http://127.0.0.1:${webPort}`,
  };
}

/** Publishes an Italian version of the start page, as staff would. */
async function publishInItalian(cmsUrl: string): Promise<void> {
  const { adminEmail: email, adminPassword: password } = settings;
  const call = async (method: string, address: string, token: string, data?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(cmsUrl + address, { method, headers, body: data && JSON.stringify(data) });
    expect(answer.status, `${method} ${address}`).toBe(200);
    return answer.json();
  };
  const { data } = await call('POST', '/admin/login', '', { email, password });
  const pages = '/content-manager/collection-types/api::page.page';
  const { results } = await call('GET', `${pages}?locale=en`, data.token);
  const home = results.find((page: { path: string }) => page.path === '/');
  const title = 'Collegare il Nord e il Sud';
  await call('POST', `${pages}/${home.documentId}/actions/publish?locale=it`, data.token, { title, slug: '/' });
}

test('a language added in one place builds and is served', async ({ page }) => {
  test.setTimeout(300_000);
  const copy = copySite();
  changeFile(
    'packages/contract/src/locales.ts',
    '] as const;',
    `  { code: 'it', name: 'Italiano', englishName: 'Italian' },\n] as const;`,
  );
  const env = await environment(copy);
  const [contract, cms, web] = ['packages/contract', 'apps/cms', 'apps/web'].map((name) => path.join(copy, name)) as [
    string,
    string,
    string,
  ];
  await runNode([TSC, '-p', 'tsconfig.build.json'], { cwd: contract, env });
  await runNode([TSC, '--noCheck', '--incremental', 'false'], { cwd: cms, env });
  running.push(startNode(['-e', START_CMS], { cwd: cms, env }));
  await untilReady(`${env.CMS_URL}/_health`, running[0] as Program);
  await runNode(['scripts/build.mjs'], { cwd: web, env });
  running.push(startNode(['dist/server.js'], { cwd: web, env }));
  await untilReady(`${env.SITE_URL}/healthz`, running[1] as Program);

  expect((await page.goto(`${env.SITE_URL}/it`))?.status()).toBe(404);
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');

  await publishInItalian(env.CMS_URL as string);
  await expect.poll(async () => (await page.goto(`${env.SITE_URL}/it`))?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collegare il Nord e il Sud');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${env.SITE_URL}/en`);
  await expect(page.getByRole('link', { name: 'Italiano' })).toHaveAttribute('lang', 'it');
});
