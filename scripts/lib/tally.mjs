// @ts-check

/**
 * How many tests or checks passed and failed.
 * @typedef {{ passed: number, failed: number }} Tally
 */

/** Sums tallies. */
export function sum(/** @type {Tally[]} */ tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** A check that is one thing, such as formatting. @returns {Tally} */
export function check(/** @type {boolean} */ passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/**
 * What a runner reported, made to agree with how it ended: a runner that failed without a failed test counts as one.
 * @param {Tally | null} reported null when it left no report
 * @param {boolean} succeeded whether it ended with exit code 0
 * @returns {Tally}
 */
export function agree(reported, succeeded) {
  if (reported === null) return { passed: 0, failed: 1 };
  return reported.failed === 0 && !succeeded ? { ...reported, failed: 1 } : reported;
}

/**
 * The tally of a jest report. A skipped test is no pass, and a file that could not be run is a failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numRuntimeErrorTestSuites: number }} report
 * @returns {Tally}
 */
export function jestTally({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites + numPendingTests };
}

/**
 * The tally of Playwright's JSON report; `errors` are those outside of any test. A skipped test is no pass.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export function playwrightTally({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped + errors.length };
}

/** The line that closes `npm test`. */
export function closingLine(/** @type {Tally} */ { passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
