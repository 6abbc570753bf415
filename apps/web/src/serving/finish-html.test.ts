import { readFileSync } from 'node:fs';
import path from 'node:path';
import { finishHtml } from './finish-html';

/** /sv/om-oss as Next 16.4.6 rendered it at build. */
const RECORDED = readFileSync(path.join(__dirname, 'fixtures/next-page.html.txt'), 'utf8');

const page = (body: string) => `<!DOCTYPE html><html lang="sv"><head></head><body>${body}</body></html>`;

/** What a visitor reads: the text between the tags. */
const textOf = (html: string) => html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, '');

test('the recorded page is one with a runtime to remove', () => {
  expect(RECORDED.match(/<script/g)?.length).toBeGreaterThan(3);
});

test('a finished page has no script, and nothing that fetches one', () => {
  const finished = finishHtml(RECORDED);
  expect(finished).not.toMatch(/<script|as="script"|modulepreload|\.js"|__next_f|<!--/);
});

test('a finished page says word for word what Next rendered', () => {
  expect(textOf(finishHtml(RECORDED))).toBe(textOf(RECORDED));
});

test('stylesheet, title, canonical and language stay', () => {
  const finished = finishHtml(RECORDED);
  expect(finished).toMatch(/<html lang="sv"/);
  expect(finished).toMatch(/<link rel="stylesheet" href="\/_next\/static\/[^"]+\.css"/);
  expect(finished).toContain('<title>Om oss');
  expect(finished).toContain('<link rel="canonical" href="http://localhost:3000/sv/om-oss"/>');
});

test('data for search engines stays', () => {
  const data = '<script type="application/ld+json">{"@type":"Organization"}</script>';
  expect(finishHtml(page(data))).toBe(page(data));
});

test('a preloaded font stays, a preloaded script goes', () => {
  const font = '<link rel="preload" href="/fonts/a.woff2" as="font" type="font/woff2" crossorigin=""/>';
  const script = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>';
  expect(finishHtml(page(font + script))).toBe(page(font));
});

test('a word about scripts is not a script', () => {
  const text = '<p title="&lt;script&gt;">Write &lt;script&gt; and &lt;/script&gt;</p>';
  expect(finishHtml(page(text))).toBe(page(text));
});

test.each([
  ['a page that is cut off', '<!DOCTYPE html><html lang="sv"><body><main>Om'],
  ['an empty answer', ''],
  ['the shell of an error', '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'],
  ['a boundary that waits for script', page('<!--$?--><template id="B:0"></template><!--/$-->')],
  ['a boundary that failed', page('<!--$!--><template data-dgst="1"></template><!--/$-->')],
])('%s is refused', (_name, html) => {
  expect(() => finishHtml(html)).toThrow('not complete');
});
