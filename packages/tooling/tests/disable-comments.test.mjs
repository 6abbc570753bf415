import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const SWITCHES_OFF = /eslint-disable|@ts-(ignore|nocheck|expect-error)|prettier-ignore/;
const GIVES_REASON = /(eslint-disable.* -- |@ts-expect-error:? |prettier-ignore:? )\S+ \S+/;

/**
 * The lines of a file that switch a check off, as `path:line: text`.
 * @param {string} path
 * @param {string} code
 */
const switchesOff = (path, code) =>
  code
    .split('\n')
    .map((line, index) => `${path}:${index + 1}: ${line.trim()}`)
    .filter((place) => SWITCHES_OFF.test(place));

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
const sources = listed
  .toString()
  .split('\n')
  .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && path !== 'packages/tooling/tests/disable-comments.test.mjs');
const found = sources.flatMap((path) => switchesOff(path, readFileSync(join(ROOT, path), 'utf8')));

test('at most ten places of the repository switch a check off', () => {
  expect(sources).toContain('eslint.config.mjs');
  expect(found.slice(10)).toEqual([]);
});

test('every place that switches a check off says why', () => {
  expect(found.filter((place) => !GIVES_REASON.test(place))).toEqual([]);
});

test.each([
  ['// eslint-disable-next-line max-lines', false],
  ['/* eslint-disable max-lines -- one long table */', true],
  ['// @ts-ignore', false],
  ['// @ts-expect-error Strapi types this as unknown', true],
])('%s has a reason: %p', (comment, hasReason) => {
  const [place = ''] = switchesOff('a.ts', `let a;\n${comment}`);
  expect(place).toContain('a.ts:2: ');
  expect(GIVES_REASON.test(place)).toBe(hasReason);
});
