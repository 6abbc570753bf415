// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { mustRun, run, start, stopAll, stopForGood, whileRunning } from './children.mjs';
import { freePort } from './ports.mjs';
import { untilReady } from './ready.mjs';

const node = (/** @type {string} */ source) => /** @type {[string, string[]]} */ ([process.execPath, ['-e', source]]);

const folder = mkdtempSync(path.join(os.tmpdir(), 'sern-children-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A server that writes `<name> stopped` when it is told to end. */
function server(/** @type {string} */ name, /** @type {number} */ port, /** @type {string} */ diary) {
  return start(
    `test-${name}`,
    ...node(`
      const { appendFileSync } = require('node:fs');
      process.on('SIGTERM', () => { appendFileSync(${JSON.stringify(diary)}, '${name} stopped\\n'); process.exit(0); });
      require('node:http').createServer((_, response) => response.end()).listen(${port}, '127.0.0.1');
    `),
  );
}

test('servers are stopped in the reverse order of their start, and are gone afterwards', async () => {
  const diary = path.join(folder, 'diary.txt');
  const ports = [await freePort(), await freePort()];
  for (const [index, port] of ports.entries())
    await untilReady(server(index === 0 ? 'cms' : 'web', port, diary), `http://127.0.0.1:${port}/`);
  await stopAll();
  expect(readFileSync(diary, 'utf8')).toBe('web stopped\ncms stopped\n');
  await expect(
    new Promise((resolve, reject) => http.get(`http://127.0.0.1:${ports[0]}/`, resolve).on('error', reject)),
  ).rejects.toThrow('ECONNREFUSED');
});

test('a program ends with its own exit code, and a missing one with 1', async () => {
  expect(await run('test-exit', ...node('process.exit(7)'))).toBe(7);
  expect(await run('test-missing', path.join(folder, 'no-such-program'), [])).toBe(1);
});

test('a program that takes too long is ended and has failed', async () => {
  expect(await run('test-hangs', ...node('setInterval(() => {}, 1000)'), { timeout: 200 })).toBe(1);
});

test('a failed step shows the end of its output and names its log', async () => {
  const failing = mustRun('test-fails', ...node('console.log("the reason"); process.exit(3)'));
  await expect(failing).rejects.toMatchObject({
    message: expect.stringMatching(/^test-fails failed with exit code 3: .* logs.test-fails\.log\.$/),
    details: 'the reason\n',
  });
});

test('a server that dies before it is ready is a failure at once', async () => {
  const child = start('test-dies', ...node('process.exit(4)'));
  await expect(untilReady(child, 'http://127.0.0.1:9/')).rejects.toThrow(
    'test-dies ended with exit code 4 before it was ready',
  );
});

test('a server that never answers is a failure after the given time', async () => {
  const child = start('test-silent', ...node('setInterval(() => {}, 1000)'));
  await expect(untilReady(child, 'http://127.0.0.1:9/', 300)).rejects.toThrow(
    'test-silent did not answer at http://127.0.0.1:9/ within 0.3 s',
  );
  await stopAll();
});

test('waiting for servers ends when one of them dies', async () => {
  start('test-lives', ...node('setInterval(() => {}, 1000)'));
  const dying = start('test-dying', ...node('process.exit(5)'));
  await expect(whileRunning(dying)).rejects.toThrow('test-dying ended with exit code 5');
  await stopAll();
});

test('once all is stopped for good, nothing is started any more', async () => {
  const port = await freePort();
  await untilReady(server('late', port, path.join(folder, 'late.txt')), `http://127.0.0.1:${port}/`);
  await stopForGood();
  expect(readFileSync(path.join(folder, 'late.txt'), 'utf8')).toBe('late stopped\n');
  expect(() => start('test-too-late', ...node(''))).toThrow('Nothing is started while stopping.');
});
