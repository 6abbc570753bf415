import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { createLintConfig } from '../eslint/config.mjs';

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    strict: true,
    target: 'ES2022',
    noEmit: true,
    jsx: 'preserve',
    module: 'preserve',
    types: [],
    paths: { '@/*': ['./apps/web/src/*'] },
  },
  include: ['**/*'],
});

/**
 * Lints files as if they lay in the repository: they are written to a scratch folder, because type-aware
 * rules and the resolving of imports look at the disk.
 * @param {Record<string, string>} files code by path
 * @returns {Promise<Map<string, import('eslint').Linter.LintMessage[]>>} findings by path
 */
export async function lintTree(files) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sern-lint-')));
  try {
    for (const [path, code] of Object.entries({ ...files, 'tsconfig.json': TSCONFIG })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), code);
    }
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: createLintConfig(root) });
    const results = await eslint.lintFiles(Object.keys(files));
    return new Map(results.map(({ filePath, messages }) => [filePath.slice(root.length + 1), messages]));
  } finally {
    rmSync(root, { recursive: true });
  }
}
