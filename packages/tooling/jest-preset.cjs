/**
 * What every workspace's unit tests share, used as `"preset": "@sern/tooling"`.
 * @type {import('jest').Config}
 */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.{ts,tsx,mjs}'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/dist/',
    '<rootDir>/build/',
    '<rootDir>/e2e/',
    '<rootDir>/\\.next/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/\\.next/'],
  transform: {
    '\\.(js|mjs|ts)$': [require.resolve('@swc/jest'), swcOptions({ syntax: 'typescript' })],
    '\\.tsx$': [require.resolve('@swc/jest'), swcOptions({ syntax: 'typescript', tsx: true })],
  },
  setupFilesAfterEnv: [require.resolve('./jest/fail-on-console.cjs')],
  reporters: ['default', require.resolve('./jest/json-reporter.cjs')],
  restoreMocks: true,
};

/** @param {import('@swc/core').ParserConfig} parser */
function swcOptions(parser) {
  return {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { parser, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
  };
}
