// @ts-check
// `npm run dev` of the web app: Next reloads pages by itself; the server restarts when its own code changes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchServer } from './bundle-server.mjs';

/** @type {import('node:child_process').ChildProcess | undefined} */
let server;
let stopping = false;
const environment = { ...process.env, NODE_ENV: 'development' };

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    stopping = true;
    if (!server?.kill(signal)) process.exit(0);
  });
}
await watchServer(() => void restart());

/** The CMS starts at the same moment, and takes longer. */
async function waitForCms() {
  for (let first = true; ; first = false) {
    const record = spawn(process.execPath, ['dist/record-build-snapshot.js'], {
      stdio: ['ignore', 'inherit', first ? 'inherit' : 'ignore'],
      env: environment,
    });
    const [code] = await once(record, 'exit');
    if (code === 0 || stopping) return;
    await sleep(1000);
  }
}

async function restart() {
  const before = server;
  if (before && before.exitCode === null) {
    before.removeAllListeners('exit');
    before.kill();
    await once(before, 'exit');
  }
  if (!before) await waitForCms();
  if (stopping) process.exit(0);
  server = spawn(process.execPath, ['dist/server.js'], { stdio: 'inherit', env: environment });
  server.on('exit', (code) => process.exit(code ?? 0));
}
