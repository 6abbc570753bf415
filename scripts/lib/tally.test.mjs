// @ts-check
import { agree, check, closingLine, jestTally, playwrightTally, sum } from './tally.mjs';

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

test('jest: failed tests, skipped tests and files that do not run all count as failed', () => {
  expect(jestTally(report)).toEqual({ passed: 5, failed: 0 });
  expect(jestTally({ ...report, numFailedTests: 1, numPendingTests: 2, numRuntimeErrorTestSuites: 3 })).toEqual({
    passed: 5,
    failed: 6,
  });
});

test('Playwright: failed tests, skipped tests and errors outside of tests all count as failed', () => {
  expect(playwrightTally({ stats, errors: [] })).toEqual({ passed: 4, failed: 0 });
  expect(playwrightTally({ stats: { ...stats, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })).toEqual({
    passed: 5,
    failed: 4,
  });
});

test('a runner that fails without a failed test, or leaves no report, counts as one failure', () => {
  expect(agree({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 });
  expect(agree({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 });
  expect(agree(null, true)).toEqual({ passed: 0, failed: 1 });
});

test('the closing line sums everything', () => {
  expect(closingLine(sum([check(true), check(false), { passed: 40, failed: 2 }]))).toBe('41 passed, 3 failed');
});
