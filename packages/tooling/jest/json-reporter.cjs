const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * Writes the counts of a run to `test-results/jest.json`, under the names that `jest --json` uses, where
 * `scripts/test.mjs` sums them. (`--outputFile` wants its folder to exist and prints nothing readable itself.)
 */
module.exports = class JsonReporter {
  /** @param {import('jest').Config} config */
  constructor({ rootDir = '.' }) {
    this.file = join(rootDir, 'test-results', 'jest.json');
  }

  /** The counts of an earlier run must not stand in for those of a run that breaks off. */
  onRunStart() {
    rmSync(this.file, { force: true });
  }

  /**
   * @param {unknown} _contexts
   * @param {Record<string, unknown>} results jest's own sums, and the details of each file
   */
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const counts = { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites };
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify(counts, null, 2)}\n`);
  }
};
