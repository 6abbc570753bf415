import { builtinRules } from 'eslint/use-at-your-own-risk';

/**
 * A rule of ESLint itself.
 * @param {string} name
 * @returns {import('eslint').Rule.RuleModule}
 */
function coreRule(name) {
  const rule = builtinRules.get(name);
  if (!rule) throw new Error(`ESLint has no rule ${name} any more`);
  return rule;
}

/**
 * ESLint gives a rule one severity. The same core rules under a second name let the aim warn
 * (`aim/max-lines`) while the limit fails (`max-lines`).
 */
const aimPlugin = {
  rules: {
    'max-lines': coreRule('max-lines'),
    'max-lines-per-function': coreRule('max-lines-per-function'),
  },
};

/**
 * Lines of a file, blank lines and comments included.
 * @param {number} aim
 * @param {number} limit
 * @returns {import('eslint').Linter.RulesRecord}
 */
const fileLines = (aim, limit) => ({ 'aim/max-lines': ['warn', aim], 'max-lines': ['error', limit] });

/**
 * Lines of a function, blank lines and comments included.
 * @param {number} aim
 * @param {number} limit
 * @returns {import('eslint').Linter.RulesRecord}
 */
const functionLines = (aim, limit) => ({
  'aim/max-lines-per-function': ['warn', aim],
  'max-lines-per-function': ['error', limit],
});

/**
 * The sizes of the style guide.
 * @param {string[]} tests globs of the test files
 * @returns {import('eslint').Linter.Config[]}
 */
export const sizes = (tests) => [
  { plugins: { aim: aimPlugin }, rules: { ...fileLines(150, 250), ...functionLines(40, 60) } },
  { files: ['apps/web/src/app/**/page.tsx'], rules: fileLines(60, 100) },
  { files: ['apps/web/src/blocks/*/*.tsx'], rules: fileLines(80, 120) },
  // A `describe` is one long function by nature.
  {
    files: tests,
    rules: { ...fileLines(250, 400), 'aim/max-lines-per-function': 'off', 'max-lines-per-function': 'off' },
  },
];
