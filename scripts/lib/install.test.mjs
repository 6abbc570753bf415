// @ts-check
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { explainInstallFailure, needsInstall } from './install.mjs';

describe('whether packages must be installed', () => {
  /** @type {string} */
  let root;
  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'sern-install-'));
    writeFileSync(path.join(root, 'package-lock.json'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function installAt(/** @type {number} */ seconds) {
    mkdirSync(path.join(root, 'node_modules'));
    writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), '{}');
    utimesSync(path.join(root, 'node_modules', '.package-lock.json'), seconds, seconds);
    utimesSync(path.join(root, 'package-lock.json'), 1000, 1000);
  }

  test('they must when there are none', () => {
    expect(needsInstall(root)).toBe(true);
  });

  test('they must not after an installation by hand', () => {
    installAt(1001);
    expect(needsInstall(root)).toBe(false);
  });

  test('they must when the lockfile is newer than an installation by hand', () => {
    installAt(999);
    expect(needsInstall(root)).toBe(true);
  });

  test('they must when our stamp is of another lockfile', () => {
    installAt(1001);
    writeFileSync(path.join(root, 'node_modules', '.sern-install'), 'another lockfile');
    expect(needsInstall(root)).toBe(true);
  });
});

describe('why an installation failed', () => {
  const gyp = 'npm error path node_modules/better-sqlite3\nnpm error gyp ERR! find Python';

  test('a missing compiler is named, with what to install', () => {
    expect(explainInstallFailure(gyp, ['python3', 'make'])).toMatch(
      /install python3, make \(on Debian: apt-get install python3 make g\+\+\)/,
    );
  });

  test('a compiler that is there is not blamed', () => {
    expect(explainInstallFailure(gyp, [])).toBeNull();
  });

  test('a registry out of reach is named', () => {
    expect(explainInstallFailure('npm error code ENOTFOUND', [])).toMatch(/^The npm registry cannot be reached/);
  });
});
