// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './ask-edge.mjs';
import { findNginx } from './find-nginx.mjs';
import { startEdge } from './start-edge.mjs';
import { FOR_A_SECOND, page, startStub } from './stub-server.mjs';

/** @type {import('./start-edge.mjs').Edge} */
let edge;
/** @type {import('./stub-server.mjs').Stub} */
let web;
/** In milliseconds: nginx counts in whole seconds, so that the one that it keeps an answer for may be two. */
const A_SECOND = 2050;
/** Each test has an address of its own: the edge remembers. */
let address = '/en';
let count = 0;

beforeAll(async () => {
  web = await startStub(page('one'));
  edge = await startEdge(await findNginx(), { web: [web.address], cms: web.address, visitorRate: '10000r/s' });
});
beforeEach(() => {
  address = `/en/page-${(count += 1)}`;
  web.asked.length = 0;
  web.answer = page('one');
});
afterAll(async () => {
  await edge.stop();
  await web.die();
});

const texts = async (/** @type {Promise<{ text: string }>[]} */ asked) =>
  (await Promise.all(asked)).map(({ text }) => text);

test('a page is asked for once a second, however many visitors come', async () => {
  await ask(edge, address);
  await Promise.all(Array.from({ length: 50 }, () => ask(edge, address)));
  expect(web.asked).toHaveLength(1);
});

test('a page that changes is seen within two seconds, by the first who comes', async () => {
  await ask(edge, address);
  web.answer = page('two');
  await sleep(A_SECOND);
  expect((await ask(edge, address)).text).toBe('two');
});

test('after an hour the first visitor gets the page of now, not that of an hour ago', async () => {
  await ask(edge, address);
  await sleep(2 * A_SECOND);
  web.answer = page('two');
  expect(await texts([ask(edge, address)])).toEqual(['two']);
});

test('a page that is taken down is gone, and stays gone for all who come at once', async () => {
  await ask(edge, address);
  web.answer = (_request, response) => response.writeHead(404, { 'cache-control': FOR_A_SECOND }).end('gone');
  await sleep(A_SECOND);
  const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await ask(edge, address)).status));
  expect(new Set(statuses)).toEqual(new Set([404]));
});

test('a page that appears is there within two seconds', async () => {
  web.answer = (_request, response) => response.writeHead(404, { 'cache-control': FOR_A_SECOND }).end('not yet');
  expect((await ask(edge, address)).status).toBe(404);
  web.answer = page('here');
  await sleep(A_SECOND);
  expect(await ask(edge, address)).toMatchObject({ status: 200, text: 'here' });
});

test.each([
  ['that nobody may keep', { 'cache-control': 'no-store' }],
  ['that is private', { 'cache-control': 'private, max-age=60' }],
  ['that sets a cookie', { 'set-cookie': 'a=b' }],
  ['that differs in everything', { vary: '*' }],
])('an answer %s is asked for each time', async (_what, headers) => {
  web.answer = page('mine', headers);
  for (let visit = 0; visit < 3; visit += 1) expect((await ask(edge, address)).text).toBe('mine');
  expect(web.asked).toHaveLength(3);
});

test.each(['/', '/?a=b', '/preview/ticket', '/preview/ticket?a=b'])('%s is never kept', async (path) => {
  for (const text of ['a', 'b']) {
    web.answer = page(text);
    expect((await ask(edge, path)).text).toBe(text);
  }
});

test('each encoding is kept for those who take it', async () => {
  web.answer = (request, response) => {
    const encoding = String(request.headers['accept-encoding'] ?? 'identity');
    page(encoding, { vary: 'Accept-Encoding', 'content-encoding': encoding })(request, response);
  };
  for (const encoding of ['br', 'gzip', 'br', 'gzip']) {
    const answer = await ask(edge, address, { headers: { 'accept-encoding': encoding } });
    expect([answer.headers['content-encoding'], answer.text]).toEqual([encoding, encoding]);
  }
  expect((await ask(edge, address)).text).toBe('identity');
  expect(web.asked).toHaveLength(3);
});

test('an error page in the language of the browser is not shown to others', async () => {
  web.answer = (request, response) => {
    const headers = { 'cache-control': FOR_A_SECOND, vary: 'Accept-Language, Accept-Encoding' };
    response.writeHead(404, headers).end(request.headers['accept-language']);
  };
  for (const language of ['sv', 'it', 'sv'])
    expect((await ask(edge, address, { headers: { 'accept-language': language } })).text).toBe(language);
});

test('who has the page already gets 304, from what the edge has and from what it asks for', async () => {
  web.answer = page('one', { etag: '"1"' });
  await ask(edge, address);
  const headers = { 'if-none-match': '"1"' };
  expect(await ask(edge, address, { headers })).toMatchObject({ status: 304, text: '' });
  expect((await ask(edge, address, { headers: { 'if-none-match': '"2"' } })).status).toBe(200);
  web.answer = (request, response) => {
    response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 500, {
      etag: '"1"',
      'cache-control': FOR_A_SECOND,
    });
    response.end();
  };
  await sleep(A_SECOND);
  expect((await ask(edge, address, { headers })).status).toBe(304);
  expect((await ask(edge, address)).text).toBe('one');
});

test('HEAD is answered from the page, without its text', async () => {
  await ask(edge, address);
  const head = await ask(edge, address, { method: 'HEAD' });
  expect([head.status, head.headers['content-type'], head.text]).toEqual([200, 'text/html; charset=utf-8', '']);
  expect(web.asked).toHaveLength(1);
  const fresh = `${address}-head`;
  await ask(edge, fresh, { method: 'HEAD' });
  expect((await ask(edge, fresh)).text).toBe('one');
});

test('a part of a page is not for sale: who asks for one gets it whole', async () => {
  await ask(edge, address);
  expect(await ask(edge, address, { headers: { range: 'bytes=0-0' } })).toMatchObject({ status: 200, text: 'one' });
});

test('every answer has an id of its own, kept pages too, and web is told it', async () => {
  web.answer = (request, response) =>
    page('one', { 'x-request-id': String(request.headers['x-request-id']) })(request, response);
  const headers = { 'x-request-id': 'chosen-by-the-visitor' };
  const ids = [];
  for (let visit = 0; visit < 2; visit += 1) ids.push((await ask(edge, address, { headers })).headers['x-request-id']);
  expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(ids[1]).not.toBe(ids[0]);
  expect(web.asked.map((request) => request.headers['x-request-id'])).toEqual([ids[0]]);
});

test('a first visit does not wait for the others who come at the same moment', async () => {
  web.answer = (request, response) => void setTimeout(() => page('slow')(request, response), 300);
  const since = Date.now();
  expect(new Set(await texts(Array.from({ length: 20 }, () => ask(edge, address))))).toEqual(new Set(['slow']));
  expect(Date.now() - since).toBeLessThan(3000);
});
