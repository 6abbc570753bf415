// @ts-check
import http2 from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { ask, sendRaw } from './ask-edge.mjs';
import { findNginx } from './find-nginx.mjs';
import { ADMIN_HOST, SITE_HOST, startEdge } from './start-edge.mjs';
import { page, startStub } from './stub-server.mjs';

/** @type {import('./start-edge.mjs').Edge} */
let edge;
/** @type {import('./stub-server.mjs').Stub} */
let web;
/** @type {import('./stub-server.mjs').Stub} */
let cms;

beforeAll(async () => {
  web = await startStub(page('site'));
  cms = await startStub(page('admin', { 'x-powered-by': 'Strapi' }));
  edge = await startEdge(await findNginx(), { web: [web.address], cms: cms.address, visitorRate: '10000r/s' });
});
beforeEach(() => {
  web.asked.length = 0;
  cms.asked.length = 0;
});
afterAll(async () => {
  await edge.stop();
  await Promise.all([web.die(), cms.die()]);
});

/** The headers of every answer that the edge gives by itself. */
const OWN_HEADERS = {
  'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
  'cache-control': 'no-store',
  server: 'nginx',
};

test.each([SITE_HOST, ADMIN_HOST])('plain HTTP to %s leads to HTTPS for good', async (host) => {
  const { status, headers } = await ask(edge, '/sv/om-oss?a=%2F', { host, plain: true });
  expect([status, headers.location]).toEqual([308, `https://${host}/sv/om-oss?a=%2F`]);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', server: 'nginx' });
  expect(headers['strict-transport-security']).toBeUndefined();
  expect([web.asked, cms.asked]).toEqual([[], []]);
});

test('a host name that is not ours gets no answer, with or without TLS', async () => {
  await expect(ask(edge, '/', { host: 'evil.example', plain: true })).rejects.toThrow(/socket hang up|ECONNRESET/);
  await expect(ask(edge, '/', { host: 'evil.example' })).rejects.toThrow(/unrecognized name|alert/i);
});

/** What a handshake ends in. @returns {Promise<string>} */
function handshake(/** @type {tls.ConnectionOptions} */ options) {
  return new Promise((resolve) => {
    const to = { port: edge.https, host: '127.0.0.1', servername: SITE_HOST, ca: edge.certificate };
    const socket = tls.connect({ ...to, ...options });
    socket.on('error', () => resolve('refused'));
    socket.on('secureConnect', () => {
      resolve(`${socket.getProtocol()} ${socket.getCipher().name}`);
      socket.destroy();
    });
  });
}

/** Node's own refusal of old TLS lifted, so that it is the edge's that is seen. */
const OLD = { ciphers: 'ALL:@SECLEVEL=0', minVersion: /** @type {const} */ ('TLSv1') };

test('TLS 1.3 and 1.2 with forward secrecy are spoken, nothing older or weaker', async () => {
  expect(await handshake({})).toMatch(/^TLSv1\.3 /);
  expect(await handshake({ maxVersion: 'TLSv1.2' })).toMatch(/^TLSv1\.2 ECDHE-.*(GCM|CHACHA20)/);
  expect(await handshake({ ...OLD, maxVersion: 'TLSv1.1' })).toBe('refused');
  expect(await handshake({ maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA' })).toBe('refused');
});

test('HTTP/2 is spoken', async () => {
  const session = http2.connect(`https://${SITE_HOST}:${edge.https}`, {
    createConnection: () =>
      tls.connect({
        ...{ port: edge.https, host: '127.0.0.1', servername: SITE_HOST },
        ...{ ca: edge.certificate, ALPNProtocols: ['h2'] },
      }),
  });
  const status = await new Promise((resolve, reject) => {
    session.on('error', reject);
    const stream = session.request({ ':path': '/en', ':authority': SITE_HOST });
    stream.on('response', (headers) => resolve(headers[':status']));
    stream.on('error', reject);
    stream.resume();
    stream.end();
  });
  session.close();
  expect(status).toBe(200);
});

test.each([
  ...['/graphql', '/GraphQL', '/graphql/', '/graphql?query={pages{title}}', '/%67raphql', '//graphql', '/x/../graphql'],
  ...['/api', '/api/pages', '/API/publication/log?after=0', '/api/publication/snapshot', '/./api/publication/ack'],
  ...['/healthz', '/readyz', '/_health'],
])('%s of the CMS cannot be reached from outside', async (path) => {
  for (const method of ['GET', 'POST']) {
    const { status, headers } = await ask(edge, path, { host: ADMIN_HOST, method });
    expect(status).toBe(404);
    expect(headers).toMatchObject(OWN_HEADERS);
  }
  expect(cms.asked).toHaveLength(0);
});

test.each(['/healthz', '/readyz', '/Readyz', '/internal/revalidate', '//internal/x', '/edge-pages/busy.sv.html'])(
  '%s of the site cannot be reached from outside',
  async (path) => {
    const { status, headers } = await ask(edge, path);
    expect(status).toBe(404);
    expect(headers).toMatchObject(OWN_HEADERS);
    expect(web.asked).toHaveLength(0);
  },
);

test('the admin answers under its own host name only, unindexed, with what it needs and nothing of what it tells', async () => {
  const root = await ask(edge, '/', { host: ADMIN_HOST });
  expect([root.status, root.headers.location]).toEqual([302, '/admin']);
  const headers = { 'x-forwarded-for': '10.1.2.3', 'x-forwarded-proto': 'http' };
  const admin = await ask(edge, '/admin', { host: ADMIN_HOST, headers });
  expect(admin.text).toBe('admin');
  expect(admin.headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', server: 'nginx' });
  expect(admin.headers['x-powered-by']).toBeUndefined();
  expect(cms.asked[0]?.headers).toMatchObject({
    host: ADMIN_HOST,
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-proto': 'https',
    'x-request-id': admin.headers['x-request-id'],
  });
  expect((await ask(edge, '/admin')).text).toBe('site');
});

test('a picture of 20 MB reaches the admin, a film does not', async () => {
  const send = (/** @type {number} */ megabytes) =>
    ask(edge, '/upload', { host: ADMIN_HOST, method: 'POST', body: 'x'.repeat(megabytes * 1024 * 1024) });
  expect((await send(20)).status).toBe(200);
  // What is a little too large, the CMS refuses in words.
  expect((await send(22)).status).toBe(200);
  expect((await send(60)).status).toBe(413);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'FROBNICATE'])(
  '%s to the site is refused before it reaches web',
  async (method) => {
    const answer = await sendRaw(edge, `${method} /en HTTP/1.1\r\nHost: ${SITE_HOST}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/\r\nAllow: GET, HEAD\r\n/);
    expect(answer).toMatch(/\r\nContent-Security-Policy: default-src 'none';/);
    expect(web.asked).toHaveLength(0);
  },
);

/** @type {[what: string, bytes: string, status: number][]} */
const MALFORMED = [
  ['two lengths', 'Content-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
  ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
  ['an unknown coding', 'Transfer-Encoding: xchunked\r\n\r\n', 501],
  ['two hosts', 'Host: evil.example\r\n\r\n', 400],
  ['one endless header', `X: ${'x'.repeat(9000)}\r\n\r\n`, 431],
  [
    'a flood of headers',
    `${Array.from({ length: 400 }, (_none, n) => `X-${n}: ${'x'.repeat(100)}`).join('\r\n')}\r\n\r\n`,
    431,
  ],
];

test.each(MALFORMED)('a request with %s is refused at the edge, with its headers', async (_what, bytes, status) => {
  const answer = await sendRaw(edge, `GET /en HTTP/1.1\r\nHost: ${SITE_HOST}\r\n${bytes}`);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toMatch(/\r\nContent-Security-Policy: default-src 'none';/);
  expect(web.asked).toHaveLength(0);
});

test('an address of 9 kB is too long, without the word nginx in the answer', async () => {
  const { status, headers, text } = await ask(edge, `/${'a'.repeat(9000)}`);
  expect(status).toBe(414);
  expect(headers).toMatchObject(OWN_HEADERS);
  expect(text).not.toContain('nginx');
});

test('the log has the id and the visitor’s network; no query, no browser, nothing of previews; there is no other', async () => {
  const headers = { 'user-agent': 'my-very-own-browser' };
  const { headers: answered } = await ask(edge, '/en/logged?email=anna@example.org', { headers });
  await ask(edge, '/preview/a-secret-ticket', { headers });
  await ask(edge, '/preview/a-secret-ticket', { headers, plain: true });
  // It is written once a second.
  await sleep(1500);
  const lines = edge.read('access').trim().split('\n');
  const line = JSON.parse(lines.find((text) => text.includes('/en/logged')) ?? 'null');
  expect(line).toMatchObject({
    requestId: answered['x-request-id'],
    visitor: '127.0.0.0',
    path: '/en/logged',
    status: 200,
  });
  expect(lines.join()).not.toMatch(/anna|my-very-own|a-secret-ticket/);
  expect(edge.read('system')).toBe('');
});

test('an administrator who renews the certificate may prove who we are', async () => {
  const { status } = await ask(edge, '/.well-known/acme-challenge/none', { plain: true });
  expect(status).toBe(404);
});
