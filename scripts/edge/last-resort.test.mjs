// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../lib/paths.mjs';
import { ask } from './ask-edge.mjs';
import { findNginx } from './find-nginx.mjs';
import { startEdge } from './start-edge.mjs';
import { FOR_A_SECOND, page, startStub } from './stub-server.mjs';

/** @type {import('./start-edge.mjs').Edge} */
let edge;
/** @type {import('./stub-server.mjs').Stub[]} */
let webs;
const first = () => /** @type {import('./stub-server.mjs').Stub} */ (webs[0]);

beforeEach(async () => {
  webs = [await startStub(page('from the first')), await startStub(page('from the second'))];
  const addresses = webs.map(({ address }) => address);
  edge = await startEdge(await findNginx(), { web: addresses, cms: '127.0.0.1:9', visitorRate: '10000r/s' });
});
afterEach(async () => {
  await edge.stop();
  for (const web of webs) await web.die();
});

/** @returns {import('./stub-server.mjs').Answer} */
const status =
  (/** @type {number} */ code, headers = {}) =>
  (_request, response) =>
    response.writeHead(code, headers).end(`says web: ${code}`);

/** The last text at the address, asked until it is this one, for at most twenty seconds: nginx looks again after some five. */
async function textUntil(/** @type {string} */ address, /** @type {string} */ wanted) {
  const end = Date.now() + 20_000;
  for (;;) {
    const { text } = await ask(edge, address);
    if (text === wanted || Date.now() > end) return text;
    await sleep(200);
  }
}

test('with one web process dead, nobody notices', async () => {
  await first().die();
  for (let visit = 0; visit < 20; visit += 1)
    expect(await ask(edge, `/en/${visit}`)).toMatchObject({ status: 200, text: 'from the second' });
});

test('with all dead, visitors get the page that was there last, and the new one when web is back', async () => {
  await ask(edge, '/en');
  await Promise.all(webs.map((web) => web.die()));
  await sleep(2050);
  for (let visit = 0; visit < 5; visit += 1) expect((await ask(edge, '/en')).text).toMatch(/^from the /);
  for (const web of webs) {
    web.answer = page('new');
    await web.revive();
  }
  expect(await textUntil('/en', 'new')).toBe('new');
});

test('a page that was taken down does not come back when web dies', async () => {
  await ask(edge, '/en/secret');
  for (const web of webs) web.answer = status(404, { 'cache-control': FOR_A_SECOND });
  await sleep(2050);
  await ask(edge, '/en/secret');
  await Promise.all(webs.map((web) => web.die()));
  await sleep(2050);
  expect((await ask(edge, '/en/secret')).text).not.toMatch(/^from the /);
});

test.each([500, 503, 410])('what web itself says is said to the visitor: %i', async (code) => {
  await ask(edge, '/en');
  for (const web of webs) web.answer = status(code, { 'cache-control': 'no-store' });
  await sleep(2050);
  expect(await ask(edge, '/en')).toMatchObject({ status: code, text: `says web: ${code}` });
  expect((await ask(edge, '/sv/never-seen')).status).toBe(code);
});

test('a hundred refusals of web do not make the edge take it for dead', async () => {
  for (const web of webs) web.answer = status(503, { 'cache-control': 'no-store' });
  for (let visit = 0; visit < 100; visit += 1) await ask(edge, `/en/${visit}`);
  for (const web of webs) web.answer = page('alive');
  expect((await ask(edge, '/en')).text).toBe('alive');
});

test.each([
  ['a stylesheet', '/_next/static/', '.css'],
  ['a picture', '/uploads/', '.avif'],
  ['the picture of a shared page', '/share/en/about-us_', '.png'],
])('%s that only the other, newer process has is found', async (_what, before, after) => {
  first().answer = status(404, { 'cache-control': FOR_A_SECOND });
  for (let visit = 0; visit < 6; visit += 1)
    expect((await ask(edge, before + visit + after)).text).toBe('from the second');
});

/** @type {[path: string, language: string, shown: string][]} */
const LANGUAGES = [
  ['/en/about-us', 'sv', 'en'],
  ['/sv', 'en', 'sv'],
  ['/sv?a=b', 'en', 'sv'],
  ['/it/chi-siamo', 'en', 'it'],
  ['/', 'sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['/', 'en-GB,en;q=0.9,sv;q=0.8', 'en'],
  ['/', 'de,it;q=0.8,en;q=0.5', 'it'],
  ['/svar', 'de', 'en'],
  ['/', '*', 'en'],
  ['/', '', 'en'],
];

test.each(LANGUAGES)(
  'with all dead and nothing kept, %s (%s) is a page in the language %s',
  async (at, asked, shown) => {
    await Promise.all(webs.map((web) => web.die()));
    const { status, headers, text } = await ask(edge, at, { headers: { 'accept-language': asked } });
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<html lang="${shown}">`);
  },
);

test.each(['en', 'sv', 'it'])('the pages of the edge allow no more than their own style (%s)', async (language) => {
  await Promise.all(webs.map((web) => web.die()));
  const { headers, text } = await ask(edge, `/${language}`);
  const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; /);
  expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}';`);
  const site = JSON.parse(readFileSync(path.join(ROOT, 'apps', 'web', 'messages', `${language}.json`), 'utf8'));
  expect(text).toContain(site.error['503'].text.split('. ').at(-1));
});

test('hung web processes cost visitors seconds, and nobody a page that is kept', async () => {
  await ask(edge, '/en');
  await sleep(2050);
  for (const web of webs) web.answer = () => undefined;
  const texts = await Promise.all([ask(edge, '/en'), ask(edge, '/en')]);
  for (const { text } of texts) expect(text).toMatch(/^from the /);
});

test('one hung web process costs seconds, and the other answers', async () => {
  first().answer = () => undefined;
  const answers = await Promise.all(['/en/a', '/en/b'].map((address) => ask(edge, address)));
  for (const { text } of answers) expect(text).toBe('from the second');
});
