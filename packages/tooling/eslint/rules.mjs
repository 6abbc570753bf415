/** @type {import('eslint').Linter.RulesRecord} */
export const typeRules = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // Taking a property off by naming it `_name`, or by spreading the rest, is a use.
  '@typescript-eslint/no-unused-vars': [
    'error',
    { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
  ],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // `'use cache'` and Strapi's hooks are async by contract, with or without something to wait for.
  '@typescript-eslint/require-await': 'off',
};

/**
 * For code that is handed `any` by others and cannot help it. Its own `any` stays an error.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const givenAny = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

/**
 * A test reads answers of any shape and takes what it arranged for granted.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const typeRulesOfTests = {
  ...givenAny,
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/unbound-method': 'off',
};

/** Entries for `no-restricted-syntax`. */
export const NO_SKIPPED_TESTS = [
  {
    selector:
      'CallExpression MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme|failing)$/]',
    message: 'Mend the test or remove it; none is skipped and none runs alone.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'Mend the test or remove it; none is skipped and none runs alone.',
  },
];

/** Entries for `no-restricted-syntax`. */
export const NO_CLIENT_COMPONENTS = [
  {
    selector: "ExpressionStatement[directive='use client']",
    message: 'Server components only: pages ship no client runtime.',
  },
];
