// @ts-check
// `npm run dev` of the web app: Next reloads pages by itself; the server restarts when its own code changes.
import { spawn } from 'node:child_process';
import { watchServer } from './bundle-server.mjs';

await watchServer();
const server = spawn(process.execPath, ['--watch', 'dist/server.js'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'development' },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
