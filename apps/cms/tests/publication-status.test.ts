import { randomUUID } from 'node:crypto';
import { FAILURE_KINDS, type PublicationAck } from '@sern/contract';
import { forgottenBefore } from '../src/plugins/publication/server/src/replicas/replica';
import type { LanguageStatus, RecentPublication } from '../src/plugins/publication/shared/endpoints';
import { translatorCode } from '../src/provision/roles';
import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, fields } from './support/follow-publication';
import { pagesOf, publishedPage } from './support/pages';
import { type AdminApi, signIn } from './support/sign-in';

const PAGE = 'api::page.page';
const REPLICA = 'plugin::publication.replica';
const MINUTE = 60_000;

let cms: BootedCms;
let editor: AdminApi;
let follower: ReturnType<typeof createFollower>;
beforeAll(async () => {
  cms = await bootCms({ SITE_URL: 'https://sern.example' });
  editor = await signIn(cms, 'strapi-editor');
  follower = createFollower(cms);
});
afterEach(() => replicas().deleteMany({}));
afterAll(() => cms.stop());

const replicas = () => cms.strapi.db.query(REPLICA);

const post = (body: unknown, token = cms.webToken) =>
  follower.get('ack', {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** A web process, and what it tells when it shows everything up to `seq`. */
function webProcess() {
  const process = randomUUID();
  return async (seq: number, more: Partial<PublicationAck> = {}) => {
    expect((await post({ process, seq, at: new Date().toISOString(), ...more })).status).toBe(204);
  };
}

async function statusOf(documentId: string, uid = PAGE): Promise<LanguageStatus[]> {
  const { status, body } = await editor('GET', `/publication/status?uid=${uid}&documentId=${documentId}`);
  expect(status).toBe(200);
  return body as unknown as LanguageStatus[];
}

const english = async (documentId: string) => (await statusOf(documentId))[0]!;

let count = 0;
const publish = () => publishedPage(cms.strapi, `Page ${++count}`);

test('a page waits while no web process is known, and says so', async () => {
  const [en, sv] = await statusOf(await publish());
  expect(en).toEqual({
    locale: 'en',
    state: 'waiting',
    seq: expect.any(Number),
    publishedAt: expect.any(String),
    liveSince: null,
    url: `https://sern.example/en/page-${count}`,
    reason: { code: 'no-web-server' },
  });
  expect(sv).toMatchObject({ locale: 'sv', state: 'waiting', url: `https://sern.example/sv/page-${count}-sv` });
});

test('a page is live since the slowest web process shows it, in each language by itself', async () => {
  const [fast, slow] = [webProcess(), webProcess()];
  await slow(await follower.head());
  const id = await publish();
  const [en, sv] = (await statusOf(id)).map(({ seq }) => seq!) as [number, number];
  const head = Math.max(en, sv);
  await fast(head);
  expect((await statusOf(id)).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  await slow(Math.min(en, sv));
  expect((await statusOf(id)).map(({ state }) => state).sort()).toEqual(['live', 'waiting']);
  const at = new Date().toISOString();
  await slow(head, { at });
  const last = (await statusOf(id)).find(({ seq }) => seq === head);
  expect(last).toMatchObject({ state: 'live', liveSince: at, reason: null });
});

test('live stays live since then, also when a web process starts, until it is published again', async () => {
  const web = webProcess();
  const id = await publish();
  await web(await follower.head());
  const { liveSince } = await english(id);
  await web(await follower.head(), { at: new Date(Date.now() + MINUTE).toISOString() });
  await webProcess()(0);
  expect(await english(id)).toMatchObject({ state: 'live', liveSince });
  await pagesOf(cms.strapi).publish(id, 'en');
  expect((await statusOf(id)).map(({ state }) => state)).toEqual(['waiting', 'live']);
});

test('a page that cannot be shown is failing, with addresses and the kind of reason, until it can', async () => {
  const [good, bad] = [webProcess(), webProcess()];
  const before = await follower.head();
  const id = await publish();
  const head = await follower.head();
  const addresses = [`/en/page-${count}`];
  const reason = 'Next answered 500';
  await good(head);
  for (const kind of FAILURE_KINDS) {
    await bad(before, { failing: { addresses, kind, reason } });
    // Its words are for the log of the web process, not for staff.
    const status = await english(id);
    expect([status.state, status.reason]).toEqual(['failing', { code: 'not-renewed', addresses, kind }]);
  }
  await bad(before, { failing: { addresses, reason } });
  // A web process that is older than the kinds.
  expect((await english(id)).reason).toEqual({ code: 'not-renewed', addresses, kind: 'other' });
  await bad(head);
  expect(await english(id)).toMatchObject({ state: 'live', reason: null });
});

test('a page that is taken down waits until it is gone everywhere, and is then not on the site', async () => {
  const web = webProcess();
  const id = await publish();
  await web(await follower.head());
  await pagesOf(cms.strapi).unpublish(id, 'en');
  expect(await english(id)).toMatchObject({ state: 'waiting', url: null, publishedAt: null });
  await web(await follower.head());
  expect((await statusOf(id)).map(({ state }) => state)).toEqual(['never', 'live']);
});

test('what was never published is not on the site', async () => {
  const { documentId } = await pagesOf(cms.strapi).create({ title: 'A draft' });
  expect((await statusOf(documentId)).map(({ state, seq }) => [state, seq])).toEqual([
    ['never', null],
    ['never', null],
  ]);
});

test('the site leads to its start page, a value to none', async () => {
  const [site] = await cms.strapi.documents('api::site.site').findMany({ locale: 'sv' });
  expect((await statusOf(site!.documentId, 'api::site.site')).map(({ url }) => url)).toEqual([
    'https://sern.example/en',
    'https://sern.example/sv',
  ]);
  const data = fields({ name: 'Trust' });
  const value = await cms.strapi.documents('api::value.value').create({ locale: 'en', data, status: 'published' });
  const [en] = await statusOf(value.documentId, 'api::value.value');
  expect(en).toMatchObject({ state: 'waiting', url: null });
});

test('a process that takes leave, or is not heard of for ten minutes, is not waited for', async () => {
  const [web, leaving, dead] = [webProcess(), webProcess(), webProcess()];
  const before = await follower.head();
  await leaving(before);
  await dead(before);
  await replicas().updateMany({ where: {}, data: { seenAt: new Date(Date.now() - 9 * MINUTE) } });
  const id = await publish();
  const head = await follower.head();
  await web(head);
  expect(await english(id)).toMatchObject({ state: 'waiting' });
  await replicas().updateMany({ where: { seq: before }, data: { seenAt: new Date(Date.now() - 11 * MINUTE) } });
  await leaving(before);
  await web(head);
  expect(await english(id)).toMatchObject({ state: 'waiting' });
  await leaving(before, { leaving: true });
  expect(await english(id)).toMatchObject({ state: 'live' });
  // The dead one may be started again, and is remembered for what it would ask for.
  expect(await replicas().count()).toBe(2);
  await replicas().updateMany({
    where: { seq: before },
    data: { seenAt: new Date(Date.now() - 8 * 24 * 60 * MINUTE) },
  });
  await web(head);
  expect(await replicas().count()).toBe(1);
});

test('a minute after the CMS started, those who went with the one before are forgotten', () => {
  const started = 100 * MINUTE;
  expect(forgottenBefore(started + 0.9 * MINUTE, started)).toEqual(new Date(started - 9.1 * MINUTE));
  expect(forgottenBefore(started + 2 * MINUTE, started)).toEqual(new Date(started));
  expect(forgottenBefore(started + 30 * MINUTE, started)).toEqual(new Date(started + 20 * MINUTE));
});

const good = { process: randomUUID(), seq: 0, at: '2026-11-22T22:00:00.000Z' };
test.each<[string, unknown]>([
  ['nothing', {}],
  ['a list', []],
  ['no UUID', { ...good, process: 'web 1' }],
  ['a seq that is none', { ...good, seq: '0' }],
  ['a seq below 0', { ...good, seq: -1 }],
  ['a seq beyond the log', { ...good, seq: 1_000_000 }],
  ['a time that is none', { ...good, at: 'now' }],
  ['a failure without a reason', { ...good, failing: { addresses: [] } }],
  ['a failure of an unknown kind', { ...good, failing: { addresses: [], kind: 'bad luck', reason: '' } }],
  ['a failure of a kind that is none', { ...good, failing: { addresses: [], kind: null, reason: '' } }],
  ['too many addresses', { ...good, failing: { addresses: Array(21).fill('/en'), reason: '' } }],
  ['an endless reason', { ...good, failing: { addresses: [], reason: 'x'.repeat(301) } }],
  ['an odd farewell', { ...good, leaving: 'yes' }],
])('an acknowledgement with %s is refused and not kept', async (_name, body) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { status: 400, code: 'ack-invalid' } });
  expect(await replicas().count()).toBe(0);
});

test('only the web app’s token acknowledges, and only administrators ask', async () => {
  expect((await post(good, 'wrong')).status).toBe(401);
  expect((await fetch(`${cms.url}/api/publication/ack`, { method: 'POST' })).status).toBe(401);
  const headers = { Authorization: `Bearer ${cms.webToken}` };
  for (const path of [`status?uid=${PAGE}&documentId=x`, 'recent'])
    expect((await fetch(`${cms.url}/publication/${path}`, { headers })).status).toBe(401);
  expect((await fetch(`${cms.url}/publication/retry`, { method: 'POST', headers })).status).toBe(401);
});

test.each(['uid=admin::user&documentId=x', 'uid=api::redirect.redirect&documentId=x', `uid=${PAGE}`, ''])(
  'a question after "%s" is refused',
  async (query) => {
    expect((await editor('GET', `/publication/status?${query}`)).status).toBe(400);
  },
);

test('a retry logs what was published once more, so that every web process takes it over again', async () => {
  const id = await publish();
  const asked = { uid: PAGE, documentId: id, locale: 'en' };
  const logged = await follower.during(async () => {
    expect((await editor('POST', '/publication/retry', asked)).status).toBe(204);
  });
  expect(logged).toMatchObject([{ type: 'page', documentId: id, locale: 'en', action: 'publish' }]);
  expect(logged[0]!.paths).toEqual([`/page-${count}`]);
});

test('a retry is for those who may publish that language', async () => {
  const translator = await signIn(cms, translatorCode('sv'));
  const asked = { uid: PAGE, documentId: await publish() };
  const statuses = ['en', 'sv', 'xx'].map(
    async (locale) => (await translator('POST', '/publication/retry', { ...asked, locale })).status,
  );
  expect(await Promise.all(statuses)).toEqual([403, 204, 400]);
  const [site] = await cms.strapi.documents('api::site.site').findMany({ locale: 'en' });
  const settings = { uid: 'api::site.site', documentId: site!.documentId };
  expect((await translator('POST', '/publication/retry', { ...settings, locale: 'sv' })).status).toBe(204);
  expect((await translator('POST', '/publication/retry', { ...settings, locale: 'en' })).status).toBe(403);
  const unknown = { ...asked, documentId: 'nowhere', locale: 'en' };
  expect((await editor('POST', '/publication/retry', unknown)).status).toBe(404);
});

test('the newest publications, ten at most, each once, those that are gone left out', async () => {
  const web = webProcess();
  const kept = await publish();
  const gone = await publish();
  await web(await follower.head());
  await pagesOf(cms.strapi).unpublish(gone, 'en');
  await pagesOf(cms.strapi).publish(kept, 'en');
  const recent = (await editor('GET', '/publication/recent')).body as unknown as RecentPublication[];
  expect(recent[0]).toMatchObject({
    uid: PAGE,
    documentId: kept,
    locale: 'en',
    state: 'waiting',
    title: expect.any(String),
  });
  expect(recent.length).toBeLessThanOrEqual(10);
  const keys = recent.map(({ documentId, locale }) => `${documentId} ${locale}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain(`${gone} en`);
  expect(recent.find(({ documentId, locale }) => documentId === gone && locale === 'sv')).toMatchObject({
    state: 'live',
  });
});
