import { createHash } from 'node:crypto';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PublicationSnapshot } from '@sern/contract';
import { log } from '../lib/log';
import type { AskNext } from './ask-next';
import { picturesOf } from './page-pictures';
import { PageStore } from './page-store';
import { PictureStore } from './picture-store';
import { RenderedSite } from './rendered-site';
import { SharePictures } from './share-pictures';

const bytesOf = (name: string) => Buffer.from(`the picture ${name}`);
const addressOf = (name: string, ext = 'webp') =>
  `/uploads/${name}_960_${createHash('sha256').update(bytesOf(name)).digest('hex').slice(0, 16)}.${ext}`;
const BRIDGE = addressOf('bridge');
const SQUARE = addressOf('square', 'avif');

const figure = (address: string) =>
  `<figure class="wide"><picture><source srcSet="${address} 960w"/><img src="${address}" alt=""/></picture></figure>`;

const snapshot: PublicationSnapshot = {
  head: 1,
  routes: [{ documentId: 'a', locale: 'en', path: '/a', title: 'a', publishedAt: '2026-11-22T20:00:00.000Z' }],
  redirects: [],
};

let folder: string;
let content: string;
/** What the CMS has, by address; anything else is a 404. */
let library: Map<string, Buffer>;
let connected: boolean;
let asked: string[];
let pictures: PictureStore;
let site: RenderedSite;

/** As after a start: nothing in memory, everything on disk. */
function start(): void {
  pictures = new PictureStore(path.join(folder, 'pictures'), async (address) => {
    asked.push(address);
    if (!connected) throw new Error('ECONNREFUSED');
    return library.get(address) ?? null;
  });
  const ask: AskNext = async (address) => {
    const body = Buffer.from(`<html lang="en"><body>${address === '/en/a' ? content : ''}words</body></html>`);
    return { status: 200, headers: { 'content-type': 'text/html', 'x-nextjs-cache': 'HIT' }, body };
  };
  const store = new PageStore(path.join(folder, 'pages'));
  const sharePictures = new SharePictures(path.join(folder, 'share'), async () => Buffer.from(''));
  const save = async () => undefined;
  site = new RenderedSite({ ask, store, pictures, sharePictures, snapshot, revalidationKey: null, save });
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sern-pictures-'));
  library = new Map(
    [BRIDGE, SQUARE].map((address) => [address, bytesOf(address.includes('bridge') ? 'bridge' : 'square')]),
  );
  connected = true;
  asked = [];
  content = figure(BRIDGE);
  start();
});

const page = async () => (await site.page('/en/a')).bytes.toString();
async function renew(): Promise<void> {
  site.renew([]);
  await site.renewal.done();
}

test('a page is kept together with its pictures: both are there without the CMS, after a restart too', async () => {
  await renew();
  connected = false;
  start();
  expect(await page()).toContain(BRIDGE);
  const picture = await pictures.find(BRIDGE);
  expect(picture?.body.bytes).toEqual(bytesOf('bridge'));
  expect([picture?.body.type, picture?.cacheControl]).toEqual(['image/webp', 'public, max-age=31536000, immutable']);
});

test('while a picture cannot be had, the page before it stays, and counts as not renewed', async () => {
  jest.spyOn(log, 'error').mockReturnValue();
  await renew();
  content = figure(SQUARE);
  connected = false;
  await renew();
  expect(await page()).toContain(BRIDGE);
  expect([site.renewal.behind, site.renewal.failure?.reason]).toEqual([1, expect.stringContaining('ECONNREFUSED')]);
  connected = true;
  await renew();
  expect(await page()).toContain(SQUARE);
  expect(site.renewal.behind).toBe(0);
});

test('where there is no page before it, a visitor gets its words, and its pictures as soon as they can be had', async () => {
  connected = false;
  expect(await page()).toBe('<html lang="en"><body>words</body></html>');
  connected = true;
  expect(await page()).toContain(BRIDGE);
});

test('a picture that the CMS does not have is left out and logged, the page goes on, and it is asked for again', async () => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  content = figure(BRIDGE) + figure(SQUARE);
  library.delete(SQUARE);
  await renew();
  expect([await page(), site.renewal.behind]).toEqual([expect.stringContaining(BRIDGE), 0]);
  expect(await page()).not.toContain(SQUARE);
  expect(warn).toHaveBeenCalledWith(expect.any(String), { address: '/en/a', pictures: [SQUARE] });
  library.set(SQUARE, bytesOf('square'));
  await renew();
  expect(await page()).toContain(SQUARE);
});

test('a picture is fetched once, however often its page is rendered', async () => {
  await renew();
  await renew();
  start();
  await renew();
  expect(asked).toEqual([BRIDGE]);
});

test('what no page shows any more is removed after a day, what one shows is not', async () => {
  const now = jest.spyOn(Date, 'now').mockReturnValue(0);
  content = figure(BRIDGE) + figure(SQUARE);
  await renew();
  content = figure(SQUARE);
  await renew();
  now.mockReturnValue(23 * 60 * 60 * 1000);
  await renew();
  expect(await pictures.find(BRIDGE)).not.toBeNull();
  now.mockReturnValue(25 * 60 * 60 * 1000);
  await renew();
  // Nobody waits for it.
  while (await pictures.find(BRIDGE)) await sleep(10);
  expect(await pictures.find(SQUARE)).not.toBeNull();
});

test.each(['/uploads/../pages/secret.html', '/uploads/..', '/uploads/', '/uploads/secret', '/pages/secret.html'])(
  'nothing but pictures can be reached: %s',
  async (address) => {
    await renew();
    await writeFile(path.join(folder, 'pictures', 'secret'), 'x');
    expect(await pictures.find(address)).toBeNull();
    expect(await pictures.fetch([address])).toEqual([]);
    expect((await readdir(path.join(folder, 'pictures'))).sort()).toEqual([path.basename(BRIDGE), 'secret']);
  },
);

test('an address in the words of a page is none of a picture', () => {
  expect(picturesOf(`<p>${BRIDGE}</p>${figure(SQUARE)}`)).toEqual([SQUARE]);
});
