// @ts-check
// `npm run build` of the web app, against a running CMS.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleServer } from './bundle-server.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

await bundleServer();
run('node', 'dist/record-build-snapshot.js');
// Answers of the CMS would survive into this build; the compiler's own cache beside them may stay.
rmSync('.next/cache/fetch-cache', { recursive: true, force: true });
run('npm', 'run', 'codegen', '--silent');
run('npx', '--no-install', 'next', 'build');

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
