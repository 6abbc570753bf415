import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { settings } from './settings';

const EDGE_PAGES = path.resolve(__dirname, '../../../../deploy/nginx/pages');

/** An error page as web keeps it for when it is needed: `status/500`. */
export function errorPage(locale: string, name: string): string {
  const kept = process.env.WEB_DATA_DIR ?? '';
  const file = `${createHash('sha256').update(`/${locale}/status/${name}`).digest('hex').slice(0, 40)}.html`;
  const found = readdirSync(kept, { recursive: true, encoding: 'utf8' }).find((each) => path.basename(each) === file);
  if (found === undefined) throw new Error(`The site keeps no page "${name}" in ${locale}.`);
  return readFileSync(path.join(kept, found), 'utf8');
}

/** A page of the edge, for when all else is down: `unavailable.sv`. */
export function edgePage(name: string): string {
  return readFileSync(path.join(EDGE_PAGES, `${name}.html`), 'utf8');
}

/** Opens what is served only when something is wrong, at an address of the site, so that its stylesheet is found. */
export async function showFile(page: Page, body: string): Promise<void> {
  const address = `${settings.siteUrl}/en/shown-by-a-test`;
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(address);
  await page.unroute(address);
}
