import type { PublicationSnapshot } from '@sern/contract';
import { mkdtemp } from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as httpRequest,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { log } from '../lib/log';
import { answerRequest } from './answer-request';
import type { AskNext, NextAnswer } from './ask-next';
import { Body } from './body';
import { healthOf } from './health';
import { PageStore } from './page-store';
import { PictureStore } from './picture-store';
import { Previews } from './previews';
import { PublishedVersions } from './published-versions';
import { RenderedSite } from './rendered-site';
import type { KeptRoutes } from './route-file';
import { RouteTable } from './route-table';
import { securityHeaders } from './security-headers';
import { SharePictures } from './share-pictures';
import { siteFiles } from './site-files';

const publishedAt = '2026-11-22T20:00:00.000Z';
const route = (locale: 'en' | 'sv', at: string) => ({ documentId: at, locale, path: at, title: at, publishedAt });
const snapshot: PublicationSnapshot = {
  head: 1,
  routes: [route('en', '/'), route('sv', '/'), route('sv', '/om-oss')],
  redirects: [
    { from: '/om', to: '/sv/om-oss', status: 308 },
    { from: '/annat', to: '/sv/å\r\nset-cookie: a=b', status: 307 },
  ],
};

/** A stand-in for Next: a page that says its address; `fails` has the ones that it cannot render. */
const asked: string[] = [];
const fails = new Set<string>();
/** What a page holds besides. */
let pages: Record<string, string> = {};
async function ask(address: string, { headers = {} }: Parameters<AskNext>[1] = {}): Promise<NextAnswer> {
  asked.push(headers['x-prerender-revalidate'] === undefined ? address : `${address} at once`);
  if (fails.has(address)) return { status: 500, headers: {}, body: Buffer.from('') };
  const body = Buffer.from(
    `<html lang="x"><body><h1>${address}</h1>${pages[address] ?? ''}${'text '.repeat(100)}</body></html>`,
  );
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'x-nextjs-cache': 'HIT' }, body };
}

let server: Server;
let connected: boolean;
let site: RenderedSite;
let kept: KeptRoutes | undefined;

beforeEach(async () => {
  asked.length = 0;
  fails.clear();
  pages = {};
  connected = true;
  const folder = await mkdtemp(path.join(tmpdir(), 'sern-answers-'));
  const store = new PageStore(path.join(folder, 'pages'));
  const pictures = new PictureStore(path.join(folder, 'pictures'), async () => null);
  site = new RenderedSite({
    ask,
    store,
    pictures,
    sharePictures: new SharePictures(path.join(folder, 'share'), async () => Buffer.from('')),
    snapshot,
    revalidationKey: 'key',
    save: async (routes) => void (kept = routes),
  });
  await site.prepareErrorPages();
  const css = { body: new Body(Buffer.from('a{}'.repeat(200)), 'text/css; charset=utf-8'), cacheControl: 'immutable' };
  const answers = {
    site,
    assets: new Map([['/_next/static/a.css', css]]),
    headers: securityHeaders('https://example.org'),
    siteFile: siteFiles(() => site.versions, {
      siteUrl: 'https://example.org',
      securityContact: 'mailto:security@example.org',
    }),
    previews: new Previews({
      ask,
      errorPage: (locale, name) => site.errorPage(locale, name),
      script: new Body(Buffer.from('reload()'), 'text/javascript; charset=utf-8'),
    }),
    picture: (address: string) => pictures.find(address),
    knowsAddresses: () => connected,
    health: healthOf(
      () => ({ cursor: 1 }),
      () => false,
    ),
  };
  server = createServer((request, response) => void answerRequest(answers, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks with the target as it stands: `fetch` would tidy it up. */
function visit(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, host: '127.0.0.1', path: target, headers, method, agent: false });
    request.on('error', reject);
    request.on('response', (response) => {
      const { statusCode = 0, headers: answered } = response;
      buffer(response).then((body) => {
        const plain = answered['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
        resolve({ status: statusCode, headers: answered, text: plain.toString() });
      }, reject);
    });
    request.end();
  });
}

test('a page of the table is rendered once and then served from memory', async () => {
  const first = await visit('/sv/om-oss');
  const second = await visit('/sv/om-oss?utm_source=x');
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.text).toBe(first.text);
  expect(asked.filter((address) => address === '/sv/om-oss')).toHaveLength(1);
});

test('a thousand unknown addresses reach neither Next nor the CMS, and are not logged', async () => {
  const before = asked.length;
  const lines = [jest.spyOn(log, 'info'), jest.spyOn(log, 'warn'), jest.spyOn(log, 'error')];
  for (let count = 0; count < 1000; count++) expect((await visit(`/sv/nej-${count}`)).status).toBe(404);
  expect(asked).toHaveLength(before);
  for (const line of lines) expect(line).not.toHaveBeenCalled();
}, 30_000);

test.each([
  ['/sv/nej', 'en', '/sv/status/404'],
  ['/nej', 'sv-SE', '/sv/status/404'],
  ['/nej', 'de', '/en/status/404'],
])('%s is not found, for a reader of %s in the right language', async (target, language, page) => {
  const { status, headers, text } = await visit(target, { 'accept-language': language });
  const atTheEdge = 'public, max-age=0, s-maxage=1, must-revalidate';
  expect([status, headers['cache-control'], headers['x-robots-tag']]).toEqual([404, atTheEdge, 'noindex']);
  expect(text).toContain(`<h1>${page}</h1>`);
});

test('while the CMS is away, an unknown address is a 503 with Retry-After, a known page stays', async () => {
  connected = false;
  const unknown = await visit('/sv/nej');
  expect([unknown.status, unknown.headers['retry-after']]).toEqual([503, '30']);
  expect(unknown.text).toContain('/sv/status/503');
  expect((await visit('/sv')).status).toBe(200);
});

test('a page that cannot be rendered yet is a 503, also while the CMS answers, logged with the id of the request', async () => {
  const error = jest.spyOn(log, 'error').mockReturnValue();
  fails.add('/sv/om-oss');
  const { status, headers, text } = await visit('/sv/om-oss', { 'x-request-id': 'edge-12345678' });
  expect([status, headers['retry-after'], text.includes('/sv/status/503')]).toEqual([503, '30', true]);
  expect(error).toHaveBeenCalledWith('A request failed', expect.objectContaining({ requestId: 'edge-12345678' }));
});

test('when not even the error page can be answered, the connection ends, not the process', async () => {
  jest.spyOn(log, 'error').mockReturnValue();
  fails.add('/sv/om-oss');
  jest.spyOn(site, 'errorPage').mockRejectedValue(new Error('disk'));
  await expect(visit('/sv/om-oss')).rejects.toThrow('socket hang up');
});

test('a page that was good once stays while it cannot be rendered', async () => {
  jest.spyOn(log, 'error').mockReturnValue();
  await visit('/sv/om-oss');
  fails.add('/sv/om-oss');
  site.renew([]);
  await site.renewal.done();
  expect(site.renewal.behind).toBe(1);
  expect((await visit('/sv/om-oss')).status).toBe(200);
});

test('a page that is taken down is gone at once, also for who asks for it just then', async () => {
  await visit('/sv/om-oss');
  await site.useSnapshot({ ...snapshot, routes: snapshot.routes.filter(({ path: at }) => at !== '/om-oss') });
  expect((await visit('/sv/om-oss')).status).toBe(404);
});

test('a page that moved is at its new address at once, as it was last, also while it cannot be rendered', async () => {
  pages = { '/sv/om-oss': 'About us', '/sv': 'Home' };
  const [about, home] = [await visit('/sv/om-oss'), await visit('/sv')];
  fails.add('/sv/om-oss').add('/sv/hem');
  // The two change places, as far as they can: what stood where the other goes is not mixed up.
  const routes = [
    { ...route('sv', '/'), path: '/om-oss' },
    { ...route('sv', '/om-oss'), path: '/hem' },
  ];
  await site.useSnapshot({ ...snapshot, routes });
  expect([await visit('/sv/hem'), await visit('/sv/om-oss')]).toMatchObject([
    { status: 200, text: about.text },
    { status: 200, text: home.text },
  ]);
});

test('another document at the same address is rendered anew, not shown as the one before', async () => {
  await visit('/sv/om-oss');
  pages['/sv/om-oss'] = 'another document';
  expect((await visit('/sv/om-oss')).text).not.toContain('another document');
  const routes = snapshot.routes.map((old) => (old.path === '/om-oss' ? { ...old, documentId: 'another' } : old));
  await site.useSnapshot({ ...snapshot, routes });
  expect((await visit('/sv/om-oss')).text).toContain('another document');
});

test.each([
  ['sv-SE,sv;q=0.9', '/sv'],
  ['*', '/en'],
  [undefined, '/en'],
])('the bare address with Accept-Language %p leads to %s, remembering nothing', async (language, to) => {
  const { status, headers } = await visit('/?a=b', language === undefined ? {} : { 'accept-language': language });
  expect([status, headers.location, headers['cache-control']]).toEqual([307, `${to}?a=b`, 'no-store']);
  expect(headers.vary).toContain('Accept-Language');
  expect(headers['set-cookie']).toBeUndefined();
});

test.each([
  ['/om', 308, '/sv/om-oss'],
  ['/SV/Om-Oss/', 308, '/sv/om-oss'],
  ['/om?q=a%26b', 308, '/sv/om-oss?q=a%26b'],
  ['/SV/Om-Oss/?next=%2Fx', 308, '/sv/om-oss?next=%2Fx'],
  ['/om?q=100%', 308, '/sv/om-oss?q=100%25'],
  ['/?q=R%26D', 307, '/en?q=R%26D'],
])('%s is %i to %s', async (target, status, location) => {
  const answer = await visit(target);
  expect([answer.status, answer.headers.location]).toEqual([status, location]);
});

test('what an answer depends on is one header, as nginx before 1.23 heeds one alone', async () => {
  const response = await new Promise<IncomingMessage>((resolve) => {
    httpRequest({ port: (server.address() as AddressInfo).port, path: '/nothing', agent: false }, resolve).end();
  });
  response.resume();
  const lines = response.rawHeaders.filter((_, index, all) => /^vary$/i.test(all[index - 1] ?? ''));
  expect(lines).toEqual(['Accept-Language, Accept-Encoding']);
});

test('whatever a redirect leads to, it sets no header', async () => {
  const { status, headers } = await visit('/annat');
  expect([status, headers.location]).toEqual([307, '/sv/%C3%A5%0D%0Aset-cookie:%20a=b']);
  expect(headers['set-cookie']).toBeUndefined();
});

test.each(['/sv%2fom-oss', '/%zz', '/sv\\om-oss', `/${'a'.repeat(4000)}`])('%s is a bad request', async (target) => {
  const { status, text } = await visit(target);
  expect([status, text.includes('/en/status/404')]).toEqual([400, true]);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async (method) => {
  const { status, headers } = await visit('/sv', {}, method);
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each([
  '/internal/revalidate',
  '/en/status/404',
  '/_next/static/a.js',
  '/_next/image?url=/a.png&w=64&q=75',
  '/uploads/a_0123456789abcdef.png',
])('%s cannot be reached from outside', async (target) => {
  const before = asked.length;
  expect((await visit(target)).status).toBe(404);
  expect(asked).toHaveLength(before);
});

test('HEAD has the headers of GET, and no body', async () => {
  const get = await visit('/sv');
  const head = await visit('/sv', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.text]).toEqual([200, String(get.text.length), '']);
  expect(head.headers.etag).toBe(get.headers.etag);
});

test('who has the page already gets 304; each encoding is a representation of its own', async () => {
  const plain = await visit('/sv');
  const brotli = await visit('/sv', { 'accept-encoding': 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotli.text).toBe(plain.text);
  expect(brotli.headers.etag).not.toBe(plain.headers.etag);
  const again = await visit('/sv', { 'if-none-match': `"x", ${String(plain.headers.etag)}` });
  expect([again.status, again.text]).toEqual([304, '']);
  expect((await visit('/sv', { 'if-none-match': '"x"' })).status).toBe(200);
});

test.each(['/sv', '/sv/nej', '/', '/_next/static/a.css', '/%zz'])('%s has the security headers', async (target) => {
  const { headers } = await visit(target);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect([headers['x-content-type-options'], headers['x-powered-by']]).toEqual(['nosniff', undefined]);
  expect(headers['strict-transport-security']).toContain('max-age=');
});

test('a well-formed request id is taken over, another is replaced', async () => {
  expect((await visit('/sv', { 'x-request-id': 'edge-12345678' })).headers['x-request-id']).toBe('edge-12345678');
  const { headers } = await visit('/sv', { 'x-request-id': '"}{"level":"error' });
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('stylesheets are kept for ever, health never', async () => {
  expect((await visit('/_next/static/a.css')).headers['cache-control']).toBe('immutable');
  const ready = await visit('/readyz');
  expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { status: 'ok', cursor: 1 }]);
  expect((await visit('/healthz')).status).toBe(200);
});

describe('a page that the language lacks', () => {
  const slot = '<ul class="versions"></ul>';

  beforeEach(async () => {
    await site.useSnapshot({ ...snapshot, routes: [...snapshot.routes, route('en', '/about-us')] });
    pages['/sv/status/elsewhere'] = slot;
    site.renew([]);
    await site.renewal.done();
  });

  test('is a 404 that leads to the version that exists, in its own language', async () => {
    const { status, text, headers } = await visit('/sv/About-us/?a=b', { 'accept-language': 'en' });
    expect([status, headers['x-robots-tag']]).toEqual([404, 'noindex']);
    expect(text).toContain('<a href="/en/about-us" lang="en" hreflang="en">/about-us (English)</a>');
  });

  test('is found after it was taken down in this language only, also after a restart', async () => {
    const both = [...snapshot.routes, { ...route('en', '/about-us'), documentId: '/om-oss' }];
    await site.useSnapshot({ ...snapshot, routes: both });
    await site.useSnapshot({ ...snapshot, routes: both.filter(({ path: at }) => at !== '/om-oss') });
    expect((await visit('/sv/om-oss')).text).toContain('href="/en/about-us"');
    const restarted = new RouteTable(kept!);
    expect(restarted.has('/sv/om-oss')).toBe(false);
    expect(new PublishedVersions(kept!.routes, kept!.former).elsewhere('/sv/om-oss')).toHaveLength(1);
  });

  test('is a 503 while nobody can know whether it is there by now', async () => {
    connected = false;
    expect((await visit('/sv/about-us')).status).toBe(503);
  });
});

test.each([
  ['/sitemap.xml', 'application/xml; charset=utf-8', '<loc>https://example.org/sitemap-1.xml</loc>'],
  ['/sitemap-1.xml', 'application/xml; charset=utf-8', '<loc>https://example.org/sv/om-oss</loc>'],
  ['/sv/feed.xml', 'application/atom+xml; charset=utf-8', 'https://example.org/sv/om-oss'],
  ['/robots.txt', 'text/plain; charset=utf-8', 'Sitemap: https://example.org/sitemap.xml'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'Contact: mailto:security@example.org'],
])('%s is there while the CMS is away, asking neither it nor Next', async (target, type, content) => {
  connected = false;
  const before = asked.length;
  const { status, headers, text } = await visit(target);
  expect([status, headers['content-type']]).toEqual([200, type]);
  expect(text).toContain(content);
  expect(asked).toHaveLength(before);
});

test('a page that is taken down is out of the sitemap and the feed at once', async () => {
  expect((await visit('/sitemap-1.xml')).text).toContain('om-oss');
  await site.useSnapshot({ ...snapshot, routes: snapshot.routes.filter(({ path: at }) => at !== '/om-oss') });
  for (const file of ['/sitemap-1.xml', '/sv/feed.xml']) expect((await visit(file)).text).not.toContain('om-oss');
});

test('without any address, a sitemap is not empty but not there', async () => {
  await site.useSnapshot({ ...snapshot, routes: [] });
  expect((await visit('/sitemap.xml')).status).toBe(404);
  connected = false;
  expect((await visit('/sitemap.xml')).status).toBe(503);
});

test('a preview may stand in the admin’s frame; what fails is logged without the key to the draft', async () => {
  const { status, headers } = await visit('/preview/key', { 'accept-language': 'sv' });
  expect([status, headers['x-frame-options'], headers['cache-control']]).toEqual([403, undefined, 'private, no-store']);
  expect((await visit('/preview/key', {}, 'POST')).status).toBe(405);
  expect((await visit('/sv/preview/key')).status).toBe(404);

  const error = jest.spyOn(log, 'error').mockImplementation(() => undefined);
  jest.spyOn(site, 'errorPage').mockRejectedValueOnce(new Error('the disk is full'));
  expect((await visit('/preview/key')).status).toBe(500);
  expect(error.mock.calls).toEqual([['A request failed', expect.objectContaining({ path: '/preview/…' })]]);
});
