// @ts-check
import https from 'node:https';
import { ask } from './ask-edge.mjs';
import { findNginx } from './find-nginx.mjs';
import { ADMIN_HOST, startEdge } from './start-edge.mjs';
import { page, startStub } from './stub-server.mjs';

/** @type {import('./start-edge.mjs').Edge} */
let edge;
/** @type {import('./stub-server.mjs').Stub} */
let server;

beforeAll(async () => {
  server = await startStub(page('ok'));
  const rate = { visitorRate: '1r/s' };
  edge = await startEdge(await findNginx(), { web: [server.address], cms: server.address, ...rate });
});
afterAll(async () => {
  await edge.stop();
  await server.die();
});

/** What one visitor gets who asks as fast as she can, on few connections. */
async function many(/** @type {number} */ count, /** @type {string} */ path) {
  const agent = new https.Agent({ keepAlive: true, maxSockets: 4 });
  const answers = await Promise.all(Array.from({ length: count }, () => ask(edge, path, { agent })));
  agent.destroy();
  return answers;
}

test('previews, each of which asks the CMS, are few at a time; the ticket is in no log', async () => {
  const answers = await many(60, '/preview/a-secret-ticket');
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(10);
  expect(refused.length).toBeLessThan(25);
  expect(edge.read('error') + edge.read('access')).not.toContain('a-secret-ticket');
});

test('a visitor who loads three pages at once, with all their files, is not held up', async () => {
  const answers = await many(60, '/sv/om-oss');
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

test('who asks without end is told, in her language, to wait', async () => {
  const answers = await many(260, '/sv');
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(50);
  expect(refused[0]?.headers).toMatchObject({
    'retry-after': '5',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  });
  expect(refused[0]?.text).toContain('<html lang="sv">');
});

test('passwords cannot be tried out: a dozen at once are too many, however they are spelt', async () => {
  server.asked.length = 0;
  const spellings = ['/admin/login', '/admin/Login', '/admin/login/', '/admin/%6cogin', '//admin/login'];
  const statuses = [];
  for (const path of [...spellings, ...spellings, ...spellings])
    statuses.push((await ask(edge, path, { host: ADMIN_HOST, method: 'POST', body: '{}' })).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.slice(-4)).toEqual([429, 429, 429, 429]);
  expect(server.asked).toHaveLength(10);
});

test('who is kept from signing in can still read, and whoever is signed in goes on', async () => {
  expect((await ask(edge, '/admin/auth/login', { host: ADMIN_HOST })).status).toBe(200);
  expect((await ask(edge, '/admin/login', { host: ADMIN_HOST })).status).toBe(200);
  expect((await ask(edge, '/content-manager/x', { host: ADMIN_HOST, method: 'POST' })).status).toBe(200);
});
