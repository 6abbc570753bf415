import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import path from 'node:path';

const appDir = path.resolve(__dirname, '../..');

/** Compiles the CMS once for all test files, into a folder of its own, so that a running `dev` is left alone. */
export default function compile(): void {
  const distDir = mkdtempSync(path.join(appDir, '.test-dist-'));
  const tsc = require.resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--noCheck', '--incremental', 'false', '--outDir', distDir], {
    cwd: appDir,
    stdio: 'inherit',
  });
  process.env.TEST_DIST = distDir;
}
