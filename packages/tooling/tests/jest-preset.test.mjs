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
  return { status, stderr, results: JSON.parse(readFileSync(join(folder, 'test-results/jest.json'), 'utf8')) };
}

test('a quiet test passes, and that is written down', () => {
  const { status, results } = run("test('sums', () => expect(1 + 1).toBe(2));");
  expect(status).toBe(0);
  expect(results).toEqual({ passed: 1, failures: [] });
});

test('a failed test is written down with what was expected, a skipped one as such', () => {
  const { status, results } = run(`
    describe('arithmetic', () => {
      test('sums', () => expect(1 + 1).toBe(3));
      test.skip('divides', () => expect(1 / 1).toBe(1));
    });`);
  expect(status).toBe(1);
  expect(results).toEqual({
    passed: 0,
    failures: [
      { name: 'sample.test.ts › arithmetic sums', message: expect.stringContaining('Expected: 3') },
      { name: 'sample.test.ts › arithmetic divides', message: 'pending' },
    ],
  });
});

test.each(['error', 'warn'])('a test that calls console.%s unexpectedly fails', (level) => {
  const { status, stderr, results } = run(`test('is noisy', () => console.${level}('watch', 'out'));`);
  expect(status).toBe(1);
  expect(stderr).toContain(`console.${level}: watch out`);
  expect(results).toMatchObject({ passed: 0, failures: [{ name: 'sample.test.ts › is noisy' }] });
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

test('a file that does not load is a failure', () => {
  const { status, results } = run("throw new Error('broken');");
  expect(status).toBe(1);
  expect(results).toEqual({
    passed: 0,
    failures: [{ name: 'sample.test.ts', message: expect.stringContaining('broken') }],
  });
});
