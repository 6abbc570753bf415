import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CmsProcess, WEB_TOKEN } from './support/cms-process';

/** Stops of the whole check; many more with `STOPS=20 npx jest stop.test`. */
const STOPS = Number(process.env.STOPS ?? 2);
const EDITORS = 3;

jest.setTimeout(60_000 + STOPS * 30_000);

const directory = mkdtempSync(path.join(os.tmpdir(), 'sern-stop-'));
let cms: CmsProcess;
beforeAll(async () => {
  cms = await CmsProcess.on(directory);
  await cms.start();
});
afterAll(async () => {
  await cms.stop('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

const PAGE = '/content-manager/collection-types/api::page.page';

async function ask(token: string, method: string, address: string, body?: object) {
  const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) };
  const answer = await fetch(cms.url + address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  return { status: answer.status, body: (await answer.json()) as { data: { documentId: string; title: string } } };
}

/** One page after the other version, published each time, until the CMS takes no more. */
class Editor {
  acknowledged = '';
  /** Why the last save had no answer: nobody listened, or an answer was cut. */
  end = '';
  private constructor(
    private readonly token: string,
    private readonly documentId: string,
  ) {}

  static async begin(token: string, name: string): Promise<Editor> {
    const { body } = await ask(token, 'POST', `${PAGE}?locale=en`, { title: name });
    return new Editor(token, body.data.documentId);
  }

  async publishUntilStopped(): Promise<void> {
    for (let version = 1; this.end === ''; version += 1) {
      const title = `${this.documentId} ${Date.now()} ${version}`;
      const address = `${PAGE}/${this.documentId}/actions/publish?locale=en`;
      const status = await ask(this.token, 'POST', address, { title }).then(
        (answer) => answer.status,
        (error: unknown) => ((error as Error).cause as { code?: string } | undefined)?.code ?? String(error),
      );
      if (status === 200) this.acknowledged = title;
      else this.end = String(status);
    }
  }

  /** The title that visitors would read. */
  async published(token: string): Promise<string> {
    return (await ask(token, 'GET', `${PAGE}/${this.documentId}?locale=en&status=published`)).body.data.title;
  }
}

test('told to stop while pages are published, the CMS answers every save, keeps it, and ends within ten seconds', async () => {
  let token = await cms.signIn();
  let saves = 0;
  for (let round = 1; round <= STOPS; round += 1) {
    const names = Array.from({ length: EDITORS }, (_, editor) => `Editor ${editor} in round ${round}`);
    const editors = await Promise.all(names.map((name) => Editor.begin(token, name)));
    const saving = editors.map((editor) => editor.publishUntilStopped());
    await sleep(300 + Math.random() * 700);

    const { code, ms } = await cms.stop();
    await Promise.all(saving);
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
    // Nobody listened any more: the save was never begun, and its editor is told so.
    expect(editors.map(({ end }) => end)).toEqual(Array.from({ length: EDITORS }, () => 'ECONNREFUSED'));

    await cms.start();
    token = await cms.signIn();
    for (const editor of editors) expect(await editor.published(token)).toBe(editor.acknowledged);
    saves += editors.filter(({ acknowledged }) => acknowledged !== '').length;
  }
  expect(saves).toBeGreaterThan(0);
});

test('those who wait for news are answered at once when it stops, and told where their request is in the log', async () => {
  const head = await news(0, 0);
  const waiting = news((await bodyOf(head)).head, 25);
  await sleep(300);
  const { ms } = await cms.stop();
  const answer = await waiting;
  expect(answer.status).toBe(200);
  expect((await bodyOf(answer)).entries).toEqual([]);
  expect(ms).toBeLessThan(5000);

  const lines = cms.output.split('\n').filter((line) => line.startsWith('{'));
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const id = answer.headers.get('x-request-id');
  expect(id).toBe('follower-waits-25');
  expect(entries.find(({ requestId }) => requestId === id)).toMatchObject({
    level: 'http',
    message: expect.stringMatching(/^GET \/api\/publication\/log \(\d+ ms\) 200$/),
    status: 200,
  });
  expect(lines).toHaveLength(cms.output.trim().split('\n').length);
});

const news = (after: number, wait: number) =>
  fetch(`${cms.url}/api/publication/log?after=${after}&wait=${wait}`, {
    headers: { authorization: `Bearer ${WEB_TOKEN}`, 'x-request-id': `follower-waits-${wait}` },
  });
const bodyOf = async (answer: Response) => (await answer.json()) as { head: number; entries: unknown[] };
