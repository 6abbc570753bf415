const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join, relative } = require('node:path');

/**
 * The part of jest's results that is read here.
 * @typedef {object} FileResult
 * @property {string} testFilePath
 * @property {{ message: string }} [testExecError] why the file could not be run
 * @property {string | null} [failureMessage]
 * @property {{ fullName: string, status: string, failureMessages: string[] }[]} testResults
 */

/**
 * Writes to `test-results/jest.json` how many tests passed and what failed, where `scripts/test.mjs` sums it.
 * A skipped test is no pass, and a file that could not be run is a failure.
 */
module.exports = class JsonReporter {
  /** @param {import('jest').Config} config */
  constructor({ rootDir = '.' }) {
    this.rootDir = rootDir;
    this.file = join(rootDir, 'test-results', 'jest.json');
  }

  /** The results of an earlier run must not stand in for those of a run that breaks off. */
  onRunStart() {
    rmSync(this.file, { force: true });
  }

  /**
   * @param {unknown} _contexts
   * @param {{ numPassedTests: number, testResults: FileResult[] }} results
   */
  onRunComplete(_contexts, { numPassedTests, testResults }) {
    const failures = testResults.flatMap(({ testFilePath, testExecError, failureMessage, testResults: tests }) => {
      const file = relative(this.rootDir, testFilePath);
      if (testExecError) return [{ name: file, message: failureMessage ?? testExecError.message }];
      return tests
        .filter(({ status }) => status !== 'passed')
        .map(({ fullName, status, failureMessages }) => ({
          name: `${file} › ${fullName}`,
          message: failureMessages.join('\n') || status,
        }));
    });
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify({ passed: numPassedTests, failures }, null, 2)}\n`);
  }
};
