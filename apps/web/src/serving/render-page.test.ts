import type { NextAnswer } from './ask-next';
import { renderPage } from './render-page';

const html = (text: string) => `<!DOCTYPE html><html lang="sv"><body>${text}</body></html>`;

function answer(text: string, cache?: string, status = 200, type = 'text/html; charset=utf-8'): NextAnswer {
  const headers = { 'content-type': type, ...(cache ? { 'x-nextjs-cache': cache } : {}) };
  return { status, headers, body: Buffer.from(text) };
}

/** Next as it answers one question after the other. */
const next = (...answers: NextAnswer[]) =>
  jest.fn<Promise<NextAnswer>, unknown[]>(async () => answers.shift() ?? answer(html('asked too often')));

test.each(['HIT', 'MISS', 'REVALIDATED'])('what Next calls a %s is the page', async (cache) => {
  const page = await renderPage(next(answer(html('now'), cache)), '/sv');
  expect(page.bytes.toString()).toBe(html('now'));
});

test('the old page, and the shell filled from what the build knew, are not taken for the new one', async () => {
  const ask = next(answer(html('old'), 'STALE'), answer(html('of the build')), answer(html('new'), 'MISS'));
  const page = await renderPage(ask, '/sv');
  expect(page.bytes.toString()).toBe(html('new'));
});

test('a page that is known to be stale is rendered at once, with the key only in the first question', async () => {
  const ask = next(answer(html('of the build')), answer(html('new'), 'MISS'));
  await renderPage(ask, '/sv', 'key');
  const asked = [{ headers: { 'x-prerender-revalidate': 'key' } }, { headers: {} }];
  expect(ask.mock.calls).toEqual(asked.map((question) => ['/sv', question]));
});

test('a page that never gets fresh is an error', async () => {
  jest.useFakeTimers({ advanceTimers: 200 });
  const ask = jest.fn(async () => answer(html('old'), 'STALE'));
  await expect(renderPage(ask, '/sv')).rejects.toThrow('no fresh page for /sv');
  jest.useRealTimers();
});

test.each([
  ['an error', answer(html('oops'), 'MISS', 500)],
  ['not found', answer(html('nothing'), 'HIT', 404)],
  ['a redirect', answer('', undefined, 307)],
  ['another kind of file', answer('{}', 'HIT', 200, 'application/json')],
  ['half a page', answer('<!DOCTYPE html><html lang="sv"><body>', 'HIT')],
  ['an empty page', answer('', 'HIT')],
])('%s is not a page', async (_name, given) => {
  await expect(renderPage(next(given), '/sv')).rejects.toThrow();
});
