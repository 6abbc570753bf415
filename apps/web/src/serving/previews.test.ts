import type { PreviewClaims } from '@sern/contract';
import { log } from '../lib/log';
import type { AskNext } from './ask-next';
import { Body } from './body';
import { loadPreviewScript, Previews } from './previews';

const CANARY = 'Canary in the draft';
const ADMIN = 'https://admin.example.org';

/** What Next answers, and what it was asked. */
let answer: () => Promise<{ status: number; html: string }>;
let asked: string[];
let previews: Previews;

const page = (content: string) =>
  `<!DOCTYPE html><html lang="sv"><head><script src="/_next/a.js"></script></head><body>${content}</body></html>`;

beforeEach(() => {
  asked = [];
  answer = async () => ({ status: 200, html: page(CANARY) });
  const ask: AskNext = async (path) => {
    asked.push(path);
    const { status, html } = await answer();
    return { status, headers: {}, body: Buffer.from(html) };
  };
  previews = new Previews({
    ask,
    errorPage: async (locale, name) => new Body(Buffer.from(page(`${name} in ${locale}`)), 'text/html'),
    script: new Body(Buffer.from('reload()'), 'text/javascript; charset=utf-8'),
  });
});

function ticket(changes: Partial<PreviewClaims> = {}): string {
  const claims = { documentId: 'x'.repeat(24), locale: 'sv', status: 'draft', admin: ADMIN, expires: 4e9, ...changes };
  return `${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2lnbmF0dXJl`;
}

async function look(name: string) {
  const { status, body, headers } = await previews.answer(`/preview/${name}`, 'en');
  return { status, html: body.bytes.toString(), headers };
}

test('a ticket shows the page in its language, with one script of ours and none of Next’s', async () => {
  const shown = ticket();
  const { status, html } = await look(shown);
  expect(status).toBe(200);
  expect(html).toContain(CANARY);
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script src="/preview/reload.js" defer="">']);
  expect(asked).toEqual([`/sv/preview/${shown}`]);
});

test('nobody keeps it, finds it, or frames it but the admin; where it links to hears nothing of it', async () => {
  const { headers } = await look(ticket());
  expect(headers).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
    'referrer-policy': 'no-referrer',
  });
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; .*frame-ancestors https:\/\/admin\.example\.org$/,
  );
  expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
});

test('each request asks anew', async () => {
  await look(ticket());
  answer = async () => ({ status: 200, html: page('saved') });
  expect((await look(ticket())).html).toContain('saved');
});

test.each([
  ['no ticket', () => 'ticket', 'expired in en'],
  ['an empty one', () => '', 'expired in en'],
  ['one that has expired', () => ticket({ expires: Date.now() / 1000 - 1 }), 'expired in sv'],
])('%s is a 403 that asks neither Next nor the CMS', async (_what, name, text) => {
  const { status, html, headers } = await look(name());
  expect([status, headers['cache-control']]).toEqual([403, 'private, no-store']);
  expect(html).toContain(text);
  expect(asked).toEqual([]);
});

test.each([
  ['403', 'expired in sv'],
  ['404', 'withdrawn in sv'],
  ['503', '503 in sv'],
])('a preview that comes to %s is a page that says so, for the admin’s frame too', async (code, text) => {
  answer = async () => ({ status: 200, html: page(`<meta name="answer-status" content="${code}"/>`) });
  const { status, html, headers } = await look(ticket());
  expect(status).toBe(Number(code));
  expect(html).toContain(text);
  expect(headers['content-security-policy']).toContain(`frame-ancestors ${ADMIN}`);
});

test('half a page is not shown, and the log tells of it without a word of the draft', async () => {
  const error = jest.spyOn(log, 'error').mockImplementation(() => undefined);
  answer = async () => ({ status: 200, html: page(`<!--$?-->${CANARY}`) });
  const { status, html } = await look(ticket());
  expect([status, html.includes(CANARY)]).toEqual([500, false]);
  expect(JSON.stringify(error.mock.calls)).not.toMatch(/Canary|eyJ/);
  expect(error).toHaveBeenCalledTimes(1);
});

test('a few are rendered at a time, the others are told to come again, and then there is room again', async () => {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  answer = () => finished.then(() => ({ status: 200, html: page(CANARY) }));
  const many = Array.from({ length: 50 }, () => look(ticket()));
  expect(asked.length).toBeLessThan(10);
  finish();
  const statuses = (await Promise.all(many)).map(({ status }) => status);
  expect([...new Set(statuses)].sort()).toEqual([200, 503]);
  expect((await look(ticket())).status).toBe(200);
});

test('the script is served as one', async () => {
  const { body, status } = await previews.answer('/preview/reload.js', 'en');
  expect([status, body.type]).toEqual([200, 'text/javascript; charset=utf-8']);
  const source = await loadPreviewScript(process.cwd());
  expect(source.bytes.toString()).toContain('strapiUpdate');
});
