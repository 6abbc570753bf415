/**
 * An unexpected `console.error` or `console.warn` fails the test that caused it. A test that provokes one
 * on purpose says so: `jest.spyOn(console, 'error').mockImplementation(() => {})`, then asserts what was said.
 */
const { format } = require('node:util');

/** @type {string[]} */
let said = [];

beforeEach(() => {
  said = [];
  for (const level of /** @type {const} */ (['error', 'warn'])) {
    jest.spyOn(console, level).mockImplementation((...parts) => {
      said.push(`console.${level}: ${format(...parts)}`);
    });
  }
});

afterEach(() => {
  if (said.length > 0) throw new Error(`Unexpected console output:\n${said.join('\n')}`);
});
