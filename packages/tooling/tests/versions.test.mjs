import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, resolved?: string, link?: boolean }} Locked */
/** @param {string} file @returns {{ packages: Record<string, Locked> }} */
const readLockFile = (file) => JSON.parse(readFileSync(join(__dirname, '../../..', file), 'utf8'));
const lockFile = readLockFile('package-lock.json');

/** What an install puts on the disk: the folder, the name of the package, and its version. */
const installed = Object.entries(lockFile.packages)
  .filter(([folder, { link }]) => folder.includes('node_modules/') && !link)
  .map(([folder, { version = '' }]) => ({ folder, name: folder.split('node_modules/').at(-1) ?? '', version }));

/** @param {string} name @returns {string[]} each copy of a package, as `folder@version` */
const copiesOf = (name) =>
  installed.filter((copy) => copy.name === name).map(({ folder, version }) => `${folder}@${version}`);

// Strapi's design system counts its versions by itself.
const DESIGN_SYSTEM = ['@strapi/design-system', '@strapi/icons', '@strapi/ui-primitives'];

test('every part of Strapi is installed once, at one version', () => {
  const parts = installed.filter(({ name }) => name.startsWith('@strapi/') && !DESIGN_SYSTEM.includes(name));
  expect(parts.length).toBeGreaterThan(15);
  expect(new Set(parts.map(({ version }) => version)).size).toBe(1);
  expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
});

test('the parts of Strapi’s design system are installed at one version', () => {
  const parts = installed.filter(({ name }) => DESIGN_SYSTEM.includes(name));
  expect(parts.map(({ name }) => name).sort()).toEqual(DESIGN_SYSTEM);
  expect(new Set(parts.map(({ version }) => version)).size).toBe(1);
});

test('Next.js is at or past 16.4.5, the security floor', () => {
  const [major = 0, minor = 0, patch = 0] = (installed.find(({ name }) => name === 'next')?.version ?? '')
    .split('.')
    .map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(16_004_005);
});

test('there is one GraphQL, of the major version that Strapi needs', () => {
  expect(copiesOf('graphql')).toEqual([expect.stringMatching(/^node_modules\/graphql@16\./)]);
});

test.each(['react', 'react-dom'])('the web app has %s 19, and everything else 18', (name) => {
  expect(copiesOf(name).sort()).toEqual([
    expect.stringMatching(`^apps/web/node_modules/${name}@19\\.`),
    expect.stringMatching(`^node_modules/${name}@18\\.`),
  ]);
});

test.each(['next-intl', 'use-intl', 'icu-minify'])('%s is at the version whose parts all exist', (name) => {
  expect(copiesOf(name)).toEqual([`node_modules/${name}@4.14.8`]);
});

test.each(['package-lock.json', 'bench/package-lock.json'])('%s names no registry: it installs from any', (file) => {
  const fromElsewhere = Object.entries(readLockFile(file).packages).filter(
    ([, { resolved, link }]) => resolved && !link,
  );
  expect(fromElsewhere).toEqual([]);
});
