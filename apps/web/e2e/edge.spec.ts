import { expect, test } from '@playwright/test';
import { DOORS, get, type RawAnswer, talkRaw } from './support/talk-raw';

const many = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_none, n) => line(n));

/** What somebody sends who means no good, and the statuses that are a clean answer to it. */
const HOSTILE: [what: string, bytes: string, statuses: number[]][] = [
  ['a path that climbs', get('/../../etc/passwd'), [400, 404]],
  ['a path that climbs in disguise', get('/en/..%2f..%2fetc/passwd'), [400]],
  ['a path that climbs in double disguise', get('/%252e%252e/%252e%252e/etc/passwd'), [404]],
  ['a path that climbs out of the files', get('/_next/static/../../package.json'), [400, 404]],
  ['a path that climbs with backslashes', get('/en\\..\\..\\package.json'), [400]],
  ['encoded slashes', get('/en%2fabout-us'), [400]],
  ['a null', get('/en%00.html'), [400]],
  ['broken percent-encoding', get('/en/%zz'), [400]],
  ['broken UTF-8', get('/en/%c3%28'), [400]],
  ['bytes that are no address', get('/en/\u0001\u0002'), [400]],
  // The edge says nothing at all to who asks for another host: 0.
  ['the address of another site', get('http://evil.example/en'), [0, 400]],
  ['an address that a browser takes for another host', get('//evil.example/%2e%2e'), [400, 404]],
  ['an address of 3 kB', get(`/en/${'a'.repeat(3000)}`), [400]],
  ['an address of 8 kB', get(`/en/${'a'.repeat(8192 - 18)}`), [400, 414]],
  ['an address of 9 kB', get(`/en/${'a'.repeat(9000)}`), [400, 414]],
  ['a query of 6 kB', get(`/en?${'a'.repeat(6000)}`), [400]],
  ['POST', 'POST /en HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Length: 3\r\n\r\na=b', [405]],
  ['TRACE', 'TRACE /en HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', [405]],
  ['OPTIONS', 'OPTIONS * HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', [400, 405]],
  ['DELETE', 'DELETE /en/about-us HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', [405]],
  ['a method that nobody knows', 'FROBNICATE /en HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n', [400, 405]],
  ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n', [400, 405]],
  ['no host', 'GET /en HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
  ['two lengths', 'GET /en HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', [400]],
  [
    'a second request hidden behind a length and chunks',
    'GET /en HTTP/1.1\r\nHost: HOST\r\nContent-Length: 40\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\nHost: HOST\r\n\r\n',
    [400],
  ],
  ['one header of 20 kB', get('/en', `X-Long: ${'x'.repeat(20_000)}`), [400, 431]],
  ['five hundred headers', get('/en', ...many(500, (n) => `X-${n}: ${'x'.repeat(60)}`)), [400, 431]],
  ['a header with a line break', get('/en', 'X-Split: a\rSet-Cookie: b=c'), [400]],
  ['a demand', get('/en', 'Expect: the-impossible'), [200, 417]],
  ['part of a page', get('/en', 'Range: bytes=0-10'), [200]],
  ['a thousand parts of a page', get('/en', `Range: bytes=${many(1000, (n) => `${n}-${n}`).join()}`), [200]],
  ['part of a file', get('/robots.txt', 'Range: bytes=0-10'), [200, 206]],
  ['a part that ends before it begins', get('/robots.txt', 'Range: bytes=9-2,-0,x-'), [200, 416]],
  ['no language', get('/', 'Accept-Language: '), [307]],
  ['any language', get('/', 'Accept-Language: *'), [307]],
  ['a language that is markup', get('/', 'Accept-Language: "><script>,../../sv,//evil.example,%73%76'), [307]],
  ['a language of 10 kB', get('/', `Accept-Language: ${'sv-'.repeat(3500)}`), [307, 400, 431]],
  ['an odd language', get('/', 'Accept-Language: ;;q=x,,--,*;q=2'), [307]],
  ['a thousand languages', get('/', `Accept-Language: ${many(1000, (n) => `x${n};q=0.1`).join()}`), [307, 400, 431]],
  ['an odd encoding', get('/en', 'Accept-Encoding: ;;,br;q=nan,*;q=0'), [200]],
  ['the wish to be somebody else', get('/en', 'X-Forwarded-Host: evil.example', 'X-Original-URL: /admin'), [200]],
  ['the wish to see the inside', get('/en', 'RSC: 1', 'Next-Action: x', 'x-middleware-subrequest: src/proxy'), [200]],
  ['an upgrade', get('/en', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA'), [200]],
];

/** What no answer may tell or do. */
const TELLTALE = /node:internal|\/work\/|\.ts:\d|at .*\(.*:\d+:\d+\)|root:x:|nginx\/\d|evil\.example/;

function expectClean(answer: RawAnswer | null, statuses: number[]): void {
  expect(statuses).toContain(answer?.status ?? 0);
  if (answer === null) return;
  expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none';/);
  expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(`${JSON.stringify(answer.headers)} ${answer.body}`).not.toMatch(TELLTALE);
}

for (const door of DOORS) {
  for (const [what, bytes, statuses] of HOSTILE) {
    test(`${door} gives a clean answer to ${what}`, async () => {
      expectClean(await talkRaw(door, bytes), statuses);
    });
  }
}

test('through the edge every visitor gets what web has, under the same headers', async () => {
  const OWN = ['server', 'date', 'connection', 'x-request-id', 'keep-alive', 'accept-ranges'];
  const essence = (answer: RawAnswer | null) => {
    const headers = Object.entries(answer?.headers ?? {}).filter(([name]) => !OWN.includes(name));
    return { ...answer, headers: Object.fromEntries(headers) };
  };
  for (const target of ['/en', '/sv', '/en/about-us', '/sv/om-oss', '/sv/finns-inte', '/sitemap.xml', '/', '/EN/']) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const bytes = get(target, `Accept-Encoding: ${encoding}`, 'Accept-Language: sv');
      expect(essence(await talkRaw('edge', bytes)), target).toEqual(essence(await talkRaw('web', bytes)));
    }
  }
});

test('through the edge who has a page already gets 304', async () => {
  const first = await talkRaw('edge', get('/sv'));
  const again = await talkRaw('edge', get('/sv', `If-None-Match: ${first?.headers.etag}`));
  expect([again?.status, again?.body]).toEqual([304, '']);
});

test('through the edge nobody sees how web is', async () => {
  for (const target of ['/healthz', '/readyz', '/internal/revalidate'])
    expect((await talkRaw('edge', get(target)))?.status).toBe(404);
});
