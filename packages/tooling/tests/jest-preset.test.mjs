import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const JEST = require.resolve('jest/bin/jest');
const PRESET = require.resolve('../jest-preset.cjs');

/** @type {string} */
let folder;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sern-jest-')));
  writeFileSync(join(folder, 'jest.config.json'), JSON.stringify({ preset: PRESET }));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs one test file under the preset. @param {string} code */
function run(code) {
  writeFileSync(join(folder, 'sample.test.ts'), code);
  const { status, stderr } = spawnSync(process.execPath, [JEST, '--no-cache'], { cwd: folder, encoding: 'utf8' });
  return { status, stderr, counts: JSON.parse(readFileSync(join(folder, 'test-results/jest.json'), 'utf8')) };
}

test('a quiet test passes, and the counts are written down', () => {
  const { status, counts } = run("test('sums', () => expect(1 + 1).toBe(2));");
  expect(status).toBe(0);
  expect(counts).toEqual({ numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 });
});

test.each(['error', 'warn'])('a test that calls console.%s unexpectedly fails', (level) => {
  const { status, stderr, counts } = run(`test('is noisy', () => console.${level}('watch', 'out'));`);
  expect(status).toBe(1);
  expect(stderr).toContain(`console.${level}: watch out`);
  expect(counts).toMatchObject({ numPassedTests: 0, numFailedTests: 1 });
});

test('a test that expects the noise passes', () => {
  const { status } = run(`
    test('is noisy on purpose', () => {
      const said = jest.spyOn(console, 'error').mockImplementation(() => {});
      console.error('watch out');
      expect(said).toHaveBeenCalledWith('watch out');
    });`);
  expect(status).toBe(0);
});

test('a file that does not load counts as a broken suite', () => {
  const { status, counts } = run("throw new Error('broken');");
  expect(status).toBe(1);
  expect(counts).toMatchObject({ numRuntimeErrorTestSuites: 1 });
});
