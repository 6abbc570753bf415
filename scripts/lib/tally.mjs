// @ts-check
import { stripVTControlCharacters } from 'node:util';

/**
 * A test or check that did not pass, and what was said about it.
 * @typedef {{ name: string, message: string }} Failure
 */

/**
 * How many tests or checks passed, and which did not.
 * @typedef {{ passed: number, failures: Failure[] }} Tally
 */

/** The error of a test in Playwright's report. @typedef {{ message?: string, value?: string }} PlaywrightError */

/**
 * A file or a group of tests in Playwright's JSON report.
 * @typedef {object} PlaywrightSuite
 * @property {{ title: string, file: string, line: number, tests: { status: string, results: { errors: PlaywrightError[] }[] }[] }[]} specs
 * @property {PlaywrightSuite[]} [suites]
 */

/** Lines of a failure's message that are repeated at the end; the whole is further up. */
const LINES = 20;

/** Sums tallies. */
export function sum(/** @type {Tally[]} */ tallies) {
  return {
    passed: tallies.reduce((passed, tally) => passed + tally.passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** A failure and nothing else. @returns {Tally} */
export function failure(/** @type {string} */ name, /** @type {string} */ message) {
  return { passed: 0, failures: [{ name, message }] };
}

/** A check that is one thing, such as formatting. @returns {Tally} */
export function check(/** @type {string} */ name, /** @type {boolean} */ passed) {
  return passed ? { passed: 1, failures: [] } : failure(name, 'See its output above.');
}

/**
 * What a runner reported, made to agree with how it ended: a runner that failed without a failed test counts as one.
 * @param {string} name of the runner
 * @param {Tally | null} reported null when it left no report
 * @param {boolean} succeeded whether it ended with exit code 0
 * @returns {Tally}
 */
export function agree(name, reported, succeeded) {
  if (reported === null) return failure(name, 'It left no report.');
  if (succeeded || reported.failures.length > 0) return reported;
  return sum([reported, failure(name, 'It failed without a failed test.')]);
}

/**
 * The tally of Playwright's JSON report; `errors` are those outside of any test. A skipped test is no pass.
 * @param {{ suites: PlaywrightSuite[], errors: PlaywrightError[] }} report
 * @returns {Tally}
 */
export function playwrightTally({ suites, errors }) {
  const outside = errors.map((error) => failure('Playwright', wordsOf(error)));
  return sum([...suites.map(suiteTally), ...outside]);
}

/** @returns {Tally} */
function suiteTally(/** @type {PlaywrightSuite} */ { specs, suites = [] }) {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests.map(({ status, results }) =>
      status === 'expected' || status === 'flaky'
        ? { passed: 1, failures: [] }
        : failure(
            `${file}:${line} › ${title}`,
            results.flatMap(({ errors }) => errors.map(wordsOf)).join('\n') || status,
          ),
    ),
  );
  return sum([...own, ...suites.map(suiteTally)]);
}

function wordsOf(/** @type {PlaywrightError} */ { message, value }) {
  return message ?? value ?? 'An error without words.';
}

/** What closes `npm test`: each failure, and a last line that counts. */
export function closingLines(/** @type {Tally} */ { passed, failures }) {
  const listed = failures.map(({ name, message }) => {
    const lines = stripVTControlCharacters(message).split('\n').slice(0, LINES);
    return [`FAILED ${name}`, ...lines.map((line) => `    ${line}`), ''].join('\n');
  });
  return [...listed, `${passed} passed, ${failures.length} failed`].join('\n');
}
