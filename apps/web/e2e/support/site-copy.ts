import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../../..');
/** Inside the repository, so that Node finds the installed packages above it. */
const COPY = path.join(ROOT, '.tmp', 'site-copy');
const LEFT_OUT = new Set(['node_modules', 'dist', '.next', '.data', '.turbo', '.strapi', 'test-results', 'logs']);

/** Copies the sources of both apps and the packages, to be changed and built apart from the site under test. */
export function copySite(): string {
  removeSiteCopy();
  const filter = (source: string) =>
    !LEFT_OUT.has(path.basename(source)) && !path.basename(source).startsWith('.test-dist');
  for (const name of ['apps', 'packages', 'package.json', 'tsconfig.base.json'])
    cpSync(path.join(ROOT, name), path.join(COPY, name), { recursive: true, filter });
  mkdirSync(path.join(COPY, 'node_modules', '@sern'), { recursive: true });
  for (const name of readdirSync(path.join(COPY, 'packages')))
    symlinkSync(path.join(COPY, 'packages', name), path.join(COPY, 'node_modules', '@sern', name), 'junction');
  for (const app of ['web', 'cms']) {
    const installed = path.join('apps', app, 'node_modules');
    if (readdirSync(path.join(ROOT, 'apps', app)).includes('node_modules'))
      symlinkSync(path.join(ROOT, installed), path.join(COPY, installed), 'junction');
  }
  return COPY;
}

/** Changes one file of the copy. @throws when it does not hold what is to be replaced */
export function changeFile(file: string, before: string, after: string): void {
  const target = path.join(COPY, file);
  const content = readFileSync(target, 'utf8');
  if (!content.includes(before)) throw new Error(`${file} does not hold ${before}`);
  writeFileSync(target, content.replace(before, after));
}

export function removeSiteCopy(): void {
  rmSync(COPY, { recursive: true, force: true });
}
