import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirection } from './import-direction.mjs';
import { kebabCaseFileName } from './kebab-case-file-name.mjs';
import { DEFAULT_EXPORT_FILES, ENVIRONMENT_READERS, IGNORED, TESTS, TYPESCRIPT } from './globs.mjs';
import { sizes } from './sizes.mjs';
import { givenAny, NO_CLIENT_COMPONENTS, NO_SKIPPED_TESTS, typeRules, typeRulesOfTests } from './rules.mjs';

/** @type {import('eslint').Linter.RulesRecord} */
const houseRules = {
  eqeqeq: 'error',
  'sern/kebab-case-file-name': 'error',
  'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
  'no-restricted-imports': ['error', { paths: ['process', 'node:process'] }],
  'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read it in env.ts.' }],
  'no-restricted-syntax': ['error', ...NO_SKIPPED_TESTS],
};

/**
 * The lint rules of the whole repository, as a flat config.
 * @param {string} rootDir absolute path of the repository's root
 */
export const createLintConfig = (rootDir) =>
  defineConfig([
    globalIgnores(IGNORED),
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    js.configs.recommended,
    {
      files: TYPESCRIPT,
      extends: [tseslint.configs.strictTypeChecked],
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: rootDir } },
      rules: typeRules,
    },
    // `tsc` with checkJs knows the globals and finds what is undefined.
    { files: ['**/*.{js,mjs,cjs}'], rules: { 'no-undef': 'off' } },
    { plugins: { sern: { rules: { 'kebab-case-file-name': kebabCaseFileName } } }, rules: houseRules },
    importDirection(rootDir),
    sizes(TESTS),
    {
      files: ['apps/web/src/**'],
      rules: { 'no-restricted-syntax': ['error', ...NO_SKIPPED_TESTS, ...NO_CLIENT_COMPONENTS] },
    },
    { files: DEFAULT_EXPORT_FILES, rules: { 'no-restricted-exports': 'off' } },
    {
      files: [...ENVIRONMENT_READERS, ...TESTS],
      rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
    },
    // Strapi types its services, plugins and queries as `any`.
    { files: ['apps/cms/**/*.{ts,tsx}'], rules: givenAny },
    { files: TESTS, ignores: ['**/*.mjs'], rules: typeRulesOfTests },
  ]);
