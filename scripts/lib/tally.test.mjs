// @ts-check
import { agree, check, closingLines, failure, playwrightTally, sum } from './tally.mjs';

/** A test in Playwright's report. @param {string} title @param {string} status @param {string} [message] */
const spec = (title, status, message) => ({
  title,
  file: 'menu.spec.ts',
  line: 7,
  tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
});

test('Playwright: failed tests, skipped tests and errors outside of tests all count as failed', () => {
  const group = { specs: [spec('closes', 'unexpected', 'It stayed open.'), spec('hides', 'flaky')] };
  const suites = [{ specs: [spec('opens', 'expected'), spec('sings', 'skipped')], suites: [group] }];
  expect(playwrightTally({ suites, errors: [{ message: 'No browser.' }] })).toEqual({
    passed: 2,
    failures: [
      { name: 'menu.spec.ts:7 › sings', message: 'skipped' },
      { name: 'menu.spec.ts:7 › closes', message: 'It stayed open.' },
      { name: 'Playwright', message: 'No browser.' },
    ],
  });
});

test('a runner that fails without a failed test, or leaves no report, counts as one failure', () => {
  const failed = failure('sums', '1 is not 2');
  expect(agree('jest', { passed: 3, failures: [] }, false)).toEqual({
    passed: 3,
    failures: [{ name: 'jest', message: 'It failed without a failed test.' }],
  });
  expect(agree('jest', failed, false)).toEqual(failed);
  expect(agree('jest', null, true)).toEqual(failure('jest', 'It left no report.'));
});

test('it closes with what failed, in few words, and a line that sums everything', () => {
  const long = Array.from({ length: 100 }, (_, index) => `\u001B[31mline ${index + 1}\u001B[39m`).join('\n');
  const tallies = [
    check('Formatting', true),
    check('Lint', false),
    { passed: 40, failures: [] },
    failure('sums', long),
  ];
  const lines = closingLines(sum(tallies)).split('\n');
  expect(lines.slice(0, 5)).toEqual(['FAILED Lint', '    See its output above.', '', 'FAILED sums', '    line 1']);
  expect(lines.slice(-3)).toEqual(['    line 20', '', '41 passed, 2 failed']);
});
