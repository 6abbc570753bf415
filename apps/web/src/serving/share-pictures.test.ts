import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PublicationSnapshot } from '@sern/contract';
import { log } from '../lib/log';
import { describeSharePicture, sharePictureAddress } from '../lib/share-picture';
import type { AskNext } from './ask-next';
import { PageStore } from './page-store';
import { PictureStore } from './picture-store';
import { RenderedSite } from './rendered-site';
import { SharePictures } from './share-pictures';

const DAY = 24 * 60 * 60 * 1000;
const publishedAt = '2026-11-22T20:00:00.000Z';
const routes = ['/a', '/b'].map((at) => ({ documentId: at, locale: 'en' as const, path: at, title: at, publishedAt }));
const snapshot: PublicationSnapshot = { head: 1, routes, redirects: [] };

let folder: string;
/** What pages are called, by address. */
let titles: Record<string, string>;
let connected: boolean;
/** The titles of all pictures that were begun, and how many at the same time at most. */
let drawn: string[];
let atOnce: number;
/** What drawing does besides. */
let drawing: () => Promise<void>;
let shares: SharePictures;
let site: RenderedSite;

const wordsOf = (page: string) => ({ name: 'SERN', title: titles[page] ?? page, tagline: 'A network' });
const addressOf = (page: string) => sharePictureAddress(page, wordsOf(page));

const ask: AskNext = async (address) => {
  const head = routes.some(({ path: at }) => `/en${at}` === address)
    ? `<meta property="og:title" content="${wordsOf(address).title}"/><meta property="og:site_name" content="SERN"/>
      <meta property="og:image" content="https://example.org${addressOf(address)}"/>
      <meta property="og:image:alt" content="${describeSharePicture(wordsOf(address))}"/>`
    : '';
  const body = Buffer.from(`<html lang="en"><head>${head}</head><body>words</body></html>`);
  const headers = { 'content-type': 'text/html', 'x-nextjs-cache': 'HIT' };
  return { status: connected ? 200 : 500, headers, body };
};

/** As after a start: nothing in memory, everything on disk. */
function start(): void {
  let running = 0;
  shares = new SharePictures(path.join(folder, 'share'), async ({ title }) => {
    drawn.push(title);
    running += 1;
    atOnce = Math.max(atOnce, running);
    await drawing();
    running -= 1;
    return Buffer.from(`a picture of ${title}`);
  });
  site = new RenderedSite({
    ask,
    store: new PageStore(path.join(folder, 'pages')),
    pictures: new PictureStore(path.join(folder, 'pictures'), async () => null),
    sharePictures: shares,
    snapshot,
    revalidationKey: null,
    save: async () => undefined,
  });
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sern-share-'));
  titles = {};
  connected = true;
  drawn = [];
  atOnce = 0;
  drawing = () => sleep(5);
  start();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const files = () => readdir(path.join(folder, 'share')).catch(() => []);
const textOf = async (address: string) => (await site.sharePicture(address))?.body.bytes.toString('utf8');

/** Renders all pages, and waits for the pictures that are made of them. */
async function publish(): Promise<void> {
  site.renew([]);
  await site.renewal.done();
  await shares.makeDue(async () => undefined);
  for (let wait = 0; wait < 100 && (await files()).length < 2; wait += 1) await sleep(5);
}

test('every page that is published has its picture, made one after the other, once', async () => {
  await publish();
  expect([drawn.sort(), atOnce]).toEqual([['/en/a', '/en/b'], 1]);
  await publish();
  start();
  await publish();
  expect(drawn).toHaveLength(2);
  expect(await textOf(addressOf('/en/a'))).toBe('a picture of /en/a');
});

test('a new title is a new picture; the old one goes a day later', async () => {
  await publish();
  const before = addressOf('/en/a');
  titles['/en/a'] = 'New';
  await publish();
  expect(await textOf(addressOf('/en/a'))).toBe('a picture of New');
  expect(await textOf(before)).toBe('a picture of /en/a');
  await shares.prune(() => true, Date.now() + DAY + 1000);
  expect(await textOf(before)).toBeUndefined();
  expect(await textOf(addressOf('/en/a'))).toBe('a picture of New');
});

test('pages do not wait for pictures', async () => {
  drawing = () => new Promise(() => undefined);
  site.renew([]);
  await site.renewal.done();
  expect((await site.page('/en/a')).bytes.toString()).toContain('words');
});

test('a picture that is not made yet is made for the first who asks, once for all, without the CMS too', async () => {
  await site.page('/en/a');
  start();
  connected = false;
  const asked = await Promise.all(Array.from({ length: 20 }, () => textOf(addressOf('/en/a'))));
  expect(new Set(asked)).toEqual(new Set(['a picture of /en/a']));
  expect(drawn).toHaveLength(1);
});

test('who asks for pictures of nothing makes no work and fills no disk', async () => {
  await publish();
  const real = addressOf('/en/a');
  const others = [
    real.replace(/_[0-9a-f]{16}/, '_0123456789abcdef'),
    real.replace('/en/a', '/en/b'),
    real.replace('/en/a', '/en/nothing'),
    real.replace('/share', '/shared'),
    '/share/en/status/404_0123456789abcdef.png',
    '/share/../../etc/passwd_0123456789abcdef.png',
  ];
  for (const address of others) expect([address, await site.sharePicture(address)]).toEqual([address, null]);
  expect([drawn.length, (await files()).length]).toEqual([2, 2]);
});

test('the picture of a page that is taken down is gone at once', async () => {
  await publish();
  const address = addressOf('/en/a');
  await site.useSnapshot({ ...snapshot, head: 2, routes: routes.slice(1) });
  expect(await site.sharePicture(address)).toBeNull();
});

test('a picture that cannot be made fails no page, is logged once, and is tried again with the page, not by visitors', async () => {
  const errors = jest.spyOn(log, 'error').mockReturnValue();
  drawing = () => Promise.reject(new Error('No font'));
  await site.page('/en/a');
  for (let visit = 0; visit < 5; visit += 1) expect(await textOf(addressOf('/en/a'))).toBeUndefined();
  expect(drawn).toHaveLength(1);
  expect(errors.mock.calls).toEqual([
    ['A picture for shared links could not be made', { address: addressOf('/en/a'), error: expect.any(String) }],
  ]);
  expect((await site.page('/en/a')).bytes.toString()).toContain('words');
  drawing = async () => undefined;
  await publish();
  expect(await textOf(addressOf('/en/a'))).toBe('a picture of /en/a');
});
