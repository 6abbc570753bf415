import { setTimeout as delay } from 'node:timers/promises';
import type { PublicationLog, PublicationSnapshot } from '@sern/contract';
import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, fields } from './support/follow-publication';

let cms: BootedCms;
let follower: ReturnType<typeof createFollower>;
let stopping: Promise<void> | undefined;
beforeAll(async () => {
  cms = await bootCms();
  follower = createFollower(cms);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => stopping ?? cms.stop());

const ENTRY = 'plugin::publication.entry';
const entry = { type: 'value', documentId: 'd', locale: 'en', action: 'publish', paths: [] as string[] };
const log = () => cms.strapi.db.query(ENTRY);

/** The time that `work` takes, in milliseconds, and what it gives. */
async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = Date.now();
  const result = await work();
  return [Date.now() - start, result];
}

let count = 0;
const publish = () =>
  cms.strapi.documents('api::value.value').create({
    locale: 'en',
    data: fields({ name: 'Trust', slug: `trust-${++count}` }),
    status: 'published',
  });

test.each(['log', 'log?after=0&wait=25', 'snapshot'])('%s tells nothing without the token', async (address) => {
  const strangers: Record<string, string>[] = [{}, { Authorization: 'Bearer wrong' }];
  for (const headers of strangers) {
    const answer = await follower.get(address, { headers });
    expect(answer.status).toBe(401);
    expect(Object.keys((await answer.json()) as object).sort()).toEqual(['data', 'error']);
  }
});

test('a follower that waits hears of a publication at once', async () => {
  const after = await follower.head();
  const waiting = timed(() => follower.after(after, 20));
  await delay(300);
  const published = Date.now();
  await publish();
  const [, { entries, head }] = await waiting;
  expect(Date.now() - published).toBeLessThan(800);
  expect(entries).toHaveLength(1);
  expect(head).toBe(entries[0]!.seq);
});

test('a publication that is there already is not waited for', async () => {
  const after = await follower.head();
  await publish();
  const [took, { entries }] = await timed(() => follower.after(after, 20));
  expect(took).toBeLessThan(1000);
  expect(entries).toHaveLength(1);
});

test('a follower that waits in vain gets an empty answer when its time is up', async () => {
  const after = await follower.head();
  const [took, answer] = await timed(() => follower.after(after, 2));
  expect(answer).toEqual({ entries: [], head: after });
  expect(took).toBeGreaterThanOrEqual(1900);
  expect(took).toBeLessThan(4000);
});

test.each(['-5', 'soon', ''])('a wait of "%s" is no wait', async (wait) => {
  const [took, answer] = await timed(async () => follower.get(`log?after=${await follower.head()}&wait=${wait}`));
  expect(answer.status).toBe(200);
  expect(took).toBeLessThan(1000);
});

test('what another process writes into the database is noticed within two seconds', async () => {
  const after = await follower.head();
  const waiting = timed(() => follower.after(after, 20));
  await delay(300);
  // Past the plugin, so that nothing in this process is told.
  await log().create({ data: { ...entry, at: new Date() } });
  const [took, { entries }] = await waiting;
  expect(took).toBeGreaterThan(300);
  expect(took).toBeLessThan(2300);
  expect(entries).toHaveLength(1);
});

test.each(['-1', '1.5', 'x', '', '1e3', '99999999999999999999'])('a cursor of "%s" is refused', async (after) => {
  const answer = await follower.get(`log?after=${after}`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error: { status: 400, code: 'cursor-invalid', message: expect.any(String) } });
});

test('a cursor from the future is refused, also by a follower that would wait', async () => {
  const [took, answer] = await timed(async () => follower.get(`log?after=${(await follower.head()) + 1}&wait=20`));
  expect(answer.status).toBe(409);
  expect(((await answer.json()) as { error: object }).error).toMatchObject({ code: 'cursor-from-the-future' });
  expect(took).toBeLessThan(1000);
});

test('a long log comes in pages of 500, oldest first, and nothing is left out', async () => {
  const start = await follower.head();
  await log().createMany({ data: Array.from({ length: 1100 }, () => ({ ...entry, at: new Date() })) });
  const sizes: number[] = [];
  const seqs: number[] = [];
  for (let cursor = start; ; cursor = seqs.at(-1)!) {
    const { entries } = await follower.after(cursor);
    if (entries.length === 0) break;
    sizes.push(entries.length);
    seqs.push(...entries.map(({ seq }) => seq));
  }
  expect(sizes).toEqual([500, 500, 100]);
  expect(seqs).toEqual(Array.from({ length: 1100 }, (_, index) => start + 1 + index));
});

test('a follower that goes away is no longer waited for', async () => {
  const next = jest.spyOn(
    cms.strapi.service('plugin::publication.bell') as { next(ms: number): Promise<void> },
    'next',
  );
  const leaving = new AbortController();
  const { signal } = leaving;
  const headers = { Authorization: `Bearer ${cms.webToken}` };
  const request = follower.get(`log?after=${await follower.head()}&wait=25`, { headers, signal });
  await delay(500);
  expect(next).toHaveBeenCalledTimes(1);
  leaving.abort();
  await expect(request).rejects.toThrow('aborted');
  await delay(2500);
  expect(next).toHaveBeenCalledTimes(1);
});

test('the snapshot has every published address in its language, and every redirect', async () => {
  const data = fields({ from: '/organization.htm', to: '/en/about-us', kind: 'temporary', origin: 'staff' });
  await cms.strapi.documents('api::redirect.redirect').create({ data });
  const { head, routes, redirects } = (await (await follower.get('snapshot')).json()) as PublicationSnapshot;
  expect((await follower.after(head)).entries).toEqual([]);
  expect(routes.map(({ locale, path }) => locale + path)).toEqual(
    expect.arrayContaining(['en/', 'sv/', 'en/about-us', 'sv/om-oss']),
  );
  expect(redirects).toContainEqual({ from: '/organization.htm', to: '/en/about-us', status: 307 });
  expect(Object.keys(routes[0]!).sort()).toEqual(['documentId', 'locale', 'path', 'publishedAt', 'title']);
});

test('a draft has no address in the snapshot', async () => {
  await cms.strapi
    .documents('api::page.page')
    .create({ locale: 'en', data: fields({ title: 'Secret', slug: 'secret' }) });
  expect(await (await follower.get('snapshot')).text()).not.toContain('secret');
});

test('the snapshot of 10,000 pages is there in two seconds', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    documentId: `many-${index}`,
    locale: 'en',
    title: `Page ${index}`,
    slug: `page-${index}`,
    path: `/page-${index}`,
    publishedAt: new Date(),
  }));
  await cms.strapi.db.query('api::page.page').createMany({ data: rows });
  const [took, snapshot] = await timed(
    async () => (await follower.get('snapshot')).json() as Promise<PublicationSnapshot>,
  );
  expect(snapshot.routes.length).toBeGreaterThan(10_000);
  expect(took).toBeLessThan(2000);
});

test('health tells whether the process and its database answer, and nothing else', async () => {
  const ask = async (path: string) => {
    const answer = await fetch(`${cms.url}${path}`);
    return [answer.status, await answer.json()];
  };
  expect(await ask('/healthz')).toEqual([200, { status: 'ok' }]);
  expect(await ask('/readyz')).toEqual([200, { status: 'ready' }]);
  jest.spyOn(cms.strapi.db, 'query').mockImplementation(() => {
    throw new Error('password of the database: secret');
  });
  expect(await ask('/readyz')).toEqual([503, { status: 'unavailable' }]);
});

const DAY = 24 * 60 * 60 * 1000;

/** How many entries are left of a log that has become so many days old. */
async function keptAtAge(days: number): Promise<number> {
  await log().updateMany({ where: {}, data: { at: new Date(Date.now() - days * DAY) } });
  await cms.strapi.cron.jobs.find(({ name }) => name === 'prune-publication-log')!.job.invoke();
  return log().count();
}

test('what a build in service would ask for is kept for up to a year, and given up a week after its last sign of life', async () => {
  const from = await follower.head();
  for (let count = 0; count < 3; count += 1) await publish();
  const head = from + 3;
  const replicas = () => cms.strapi.db.query('plugin::publication.replica');
  const ack = { process: '3f0c6b1e-0000-4000-8000-000000000001', seq: head, at: new Date().toISOString(), from };
  const headers = { Authorization: `Bearer ${cms.webToken}`, 'content-type': 'application/json' };
  const send = (body: object) =>
    fetch(`${cms.url}/api/publication/ack`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect((await send({ ...ack, from: -1 })).status).toBe(400);
  expect((await send(ack)).status).toBe(204);

  await keptAtAge(364);
  expect((await follower.after(from)).entries.map(({ seq }) => seq)).toEqual([from + 1, from + 2, head]);
  await replicas().updateMany({ where: {}, data: { seenAt: new Date(Date.now() - 6.9 * DAY) } });
  await keptAtAge(364);
  expect((await follower.after(from)).entries).toHaveLength(3);
  await replicas().updateMany({ where: {}, data: { seenAt: new Date(Date.now() - 7.1 * DAY) } });
  expect(await keptAtAge(91)).toBe(1);

  await publish();
  expect((await send({ ...ack, from: head })).status).toBe(204);
  expect(await keptAtAge(364)).toBe(2);
  expect(await keptAtAge(366)).toBe(1);
  await replicas().deleteMany({});
});

test('entries are forgotten after 90 days, but the log keeps its place, and a follower from before is told', async () => {
  await publish();
  const head = await follower.head();
  const all = await log().count();
  expect(await keptAtAge(89)).toBe(all);
  expect(await keptAtAge(91)).toBe(1);
  expect(await follower.after(head)).toEqual({ entries: [], head });
  const answer = await follower.get('log?after=1');
  expect(answer.status).toBe(410);
  expect(((await answer.json()) as { error: object }).error).toMatchObject({ code: 'cursor-pruned' });
  await publish();
  expect((await follower.after(head)).entries.map(({ seq }) => seq)).toEqual([head + 1]);
});

test('followers that wait get their answer when the CMS stops', async () => {
  const after = await follower.head();
  const waiting = follower.get(`log?after=${after}&wait=25`);
  await delay(300);
  stopping = cms.stop();
  const answer = await waiting;
  expect(answer.status).toBe(200);
  expect((await answer.json()) as PublicationLog).toEqual({ entries: [], head: after });
  await stopping;
});
