import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort, type Program, startNode, stop, untilReady } from './support/processes';
import { staff } from './support/staff';

/** A second web process of the same build, whose log and store the test can read. */
const WEB = path.resolve(__dirname, '..');
const PAGE = 'api::page.page';
const ROUNDS = 100;
const CANARY = `kanarie${Math.random().toString(36).slice(2, 10)}`;

let dataDir: string;
let site: string;
let web: Program;

test.beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'sern-canary-'));
  site = `http://127.0.0.1:${await freePort()}`;
  const env = { NODE_ENV: 'production', WEB_PORT: new URL(site).port, WEB_DATA_DIR: dataDir };
  web = startNode(['dist/server.js'], { cwd: WEB, env });
  await untilReady(`${site}/healthz`, web);
});
test.afterAll(async () => {
  await stop(web);
  rmSync(dataDir, { recursive: true, force: true });
});

/** Files below a folder in which the canary is. */
function filesWithCanary(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  return files.filter((file) => statSync(file).isFile() && readFileSync(file).includes(CANARY));
}

test('drafts are seen in previews and nowhere else, with visitors and previews side by side', async () => {
  test.setTimeout(180_000);
  const pages = await staff.list(PAGE, 'sv');
  const about = pages.find(({ path: at }) => at === '/om-oss');
  const { documentId } = about ?? {};
  await staff.update(PAGE, String(documentId), 'sv', { title: 'Om oss', slug: 'om-oss', lead: `${CANARY} ingress` });
  const link = { label: CANARY, url: `javascript:${CANARY}` };
  const sections = [{ __component: 'sections.call-to-action', heading: CANARY, link }];
  const fresh = await staff.create(PAGE, 'sv', { title: CANARY, slug: CANARY, sections });
  const opened = await Promise.all([String(documentId), fresh.documentId].map((id) => staff.preview(PAGE, id, 'sv')));
  const previews = opened.map((url) => site + new URL(url).pathname);

  const publicly = [
    '/sv',
    '/sv/om-oss',
    '/en/about-us',
    `/sv/${CANARY}`,
    '/sitemap.xml',
    '/sitemap-1.xml',
    '/sv/feed.xml',
  ];
  const odd = ['/sv/om-oss?_rsc=1', '/sv/om-oss?status=draft', '/sv/preview/x', '/preview/x', '/robots.txt', '/readyz'];
  const headers = { rsc: '1', 'next-router-prefetch': '1', 'x-preview-ticket': previews[0]?.split('/').at(-1) ?? '' };
  const seen = { publicly: 0, inPublic: [] as string[], inPreviews: 0, refused: 0 };

  async function visit(address: string, init: RequestInit = {}): Promise<void> {
    const answer = await fetch(site + address, { redirect: 'manual', ...init });
    const text = (await answer.text()) + JSON.stringify([...answer.headers]);
    seen.publicly += 1;
    // An address that was asked for may come back; the words of the draft may not.
    if (text.replaceAll(`/${CANARY}`, '').includes(CANARY)) seen.inPublic.push(address);
  }
  async function preview(url: string): Promise<void> {
    const answer = await fetch(url);
    if (answer.status === 503) seen.refused += 1;
    else expect(await answer.text()).toContain(CANARY);
    if (answer.status === 200) seen.inPreviews += 1;
  }

  for (let round = 0; round < ROUNDS; round++) {
    const visits = [...publicly, ...odd].map((address) => visit(address));
    const asApp = publicly.map((address) => visit(address, { headers }));
    await Promise.all([...visits, ...previews.map(preview), ...asApp]);
    // A publication makes every page anew while previews are rendered.
    if (round % 50 === 25) await staff.publish('api::value.value', await anyValue(), 'sv');
  }
  expect(seen).toEqual({ publicly: ROUNDS * 20, inPublic: [], inPreviews: ROUNDS * 2, refused: 0 });
  expect(web.output()).not.toContain(CANARY);
  expect(filesWithCanary(dataDir)).toEqual([]);
  expect(filesWithCanary(path.join(WEB, '.next'))).toEqual([]);
  await staff.remove(PAGE, fresh.documentId);
  await staff.publish(PAGE, String(documentId), 'sv', { title: 'Om oss', slug: 'om-oss', lead: about?.lead });
});

async function anyValue(): Promise<string> {
  const [value] = await staff.list('api::value.value', 'sv');
  return String(value?.documentId);
}
