import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { log } from '../lib/log';
import type { AskNext, NextAnswer } from './ask-next';
import { PageStore } from './page-store';
import { PictureStore } from './picture-store';
import { RenderedSite } from './rendered-site';
import type { KeptRoutes } from './route-file';
import { SharePictures } from './share-pictures';

const publishedAt = '2026-11-22T20:00:00.000Z';
const route = (locale: 'en' | 'sv', at: string) => ({ documentId: at, locale, path: at, title: at, publishedAt });
const snapshot = { head: 1, routes: [route('en', '/'), route('sv', '/'), route('sv', '/om-oss')], redirects: [] };
const withoutAbout = { ...snapshot, head: 2, routes: snapshot.routes.filter(({ path: at }) => at !== '/om-oss') };

/** A stand-in for Next: `fails` has the pages that it cannot render. */
const asked: string[] = [];
const fails = new Set<string>();
async function ask(address: string, { headers = {} }: Parameters<AskNext>[1] = {}): Promise<NextAnswer> {
  asked.push(headers['x-prerender-revalidate'] === undefined ? address : `${address} at once`);
  if (fails.has(address)) return { status: 500, headers: {}, body: Buffer.from('') };
  const body = Buffer.from(`<html lang="x"><body><h1>${address}</h1></body></html>`);
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'x-nextjs-cache': 'HIT' }, body };
}

let site: RenderedSite;
let kept: KeptRoutes | undefined;
let diskIsFull: boolean;

beforeEach(async () => {
  asked.length = 0;
  fails.clear();
  diskIsFull = false;
  const folder = await mkdtemp(path.join(tmpdir(), 'sern-site-'));
  site = new RenderedSite({
    ask,
    store: new PageStore(path.join(folder, 'pages')),
    pictures: new PictureStore(path.join(folder, 'pictures'), async () => null),
    sharePictures: new SharePictures(path.join(folder, 'share'), async () => Buffer.from('')),
    snapshot,
    revalidationKey: 'key',
    save: async (routes) => {
      if (diskIsFull) throw new Error('full');
      kept = routes;
    },
  });
  await site.page('/sv/om-oss');
});

test('pages of what changed are rendered first and at once, in every language; the others after them', async () => {
  asked.length = 0;
  const entry = { seq: 2, type: 'page', documentId: '/', locale: 'sv', action: 'publish', at: publishedAt } as const;
  site.renew([{ ...entry, paths: ['/'] }]);
  await site.renewal.done();
  expect(asked.slice(0, 2)).toEqual(['/en at once', '/sv at once']);
  expect(asked.slice(2)).toContain('/sv/om-oss');
  expect(asked.slice(2).filter((address) => address.endsWith('at once'))).toEqual([]);
});

test('after a failure Next renders anew, and does not go on with what it had begun', async () => {
  fails.add('/sv');
  await expect(site.page('/sv')).rejects.toThrow('Next answered 500');
  fails.clear();
  asked.length = 0;
  await site.page('/sv');
  expect(asked).toEqual(['/sv at once']);
});

test('a takedown is not done before a start without the CMS would know of it', async () => {
  diskIsFull = true;
  await expect(site.useSnapshot(withoutAbout)).rejects.toThrow('could not be kept on disk');
  await expect(site.useSnapshot(withoutAbout)).rejects.toThrow('could not be kept on disk');
  expect(site.table.has('/sv/om-oss')).toBe(false);
  diskIsFull = false;
  await site.useSnapshot(withoutAbout);
  expect(kept?.routes).toEqual(withoutAbout.routes);
});

test('what takes nothing away is taken over while the disk is full', async () => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  diskIsFull = true;
  await site.useSnapshot({ ...snapshot, routes: [...snapshot.routes, route('sv', '/nytt')] });
  expect(site.table.has('/sv/nytt')).toBe(true);
  expect(warn).toHaveBeenCalledTimes(1);
});
