import { lintTree } from './lint-tree.mjs';

/** @param {number} count */
const lines = (count) =>
  Array.from({ length: count }, (_, index) => `export const line${index} = ${index};\n`).join('');
/** @param {number} count lines of the function, its first and last one included */
const functionOf = (count) => `export function long() {\n${'  void 0;\n'.repeat(count - 2)}}\n`;

/**
 * What the imports below lead to.
 * @type {Record<string, string>}
 */
const TARGETS = Object.fromEntries(
  [
    'apps/web/src/app/target.ts',
    'apps/web/src/blocks/quote/target.ts',
    'apps/web/src/blocks/registry-target.ts',
    'apps/web/src/cms/target.ts',
    'apps/web/src/cms/generated/target.ts',
    'apps/web/src/components/target.ts',
    'apps/web/src/publication/target.ts',
    'apps/web/src/serving/target.ts',
    'apps/web/src/env.ts',
    'apps/web/src/lib/target.ts',
    'apps/cms/src/target.ts',
    'apps/cms/src/plugins/log/admin/src/target.ts',
    'apps/cms/src/plugins/log/server/src/target.ts',
    'apps/cms/src/plugins/log/shared/target.ts',
    'apps/web/testing/target.ts',
    'packages/contract/src/target.ts',
  ].map((path) => [path, 'export const value = 1;\nexport interface Shape {\n  size: number;\n}\n']),
);

const DIRECTION = 'boundaries/dependencies';
const ENVIRONMENT = 'no-restricted-properties';
const SYNTAX = 'no-restricted-syntax';

/** @typedef {[rule: string, path: string, code: string]} Row */

/** @param {string} from @returns {string} code that uses a value of another file */
const use = (from) => `import { value } from '${from}';\n\nexport const copy = value;\n`;
/** @param {string} from @returns {string} code that uses only a type of another file */
const useType = (from) => `import type { Shape } from '${from}';\n\nexport type Copy = Shape;\n`;

/** @type {Row[]} what each rule must find */
const BAD = [
  [
    '@typescript-eslint/no-explicit-any',
    'apps/web/src/lib/any.ts',
    'export const parse = (text: any) => String(text);\n',
  ],
  [
    '@typescript-eslint/no-explicit-any',
    'apps/cms/tests/any.ts',
    'export const parse = (text: any) => String(text);\n',
  ],
  [
    '@typescript-eslint/no-unsafe-return',
    'apps/web/src/lib/unsafe.ts',
    "export const read = (): string => JSON.parse('1');\n",
  ],
  [
    '@typescript-eslint/no-floating-promises',
    'apps/cms/src/floating.ts',
    'export const go = () => {\n  Promise.resolve();\n};\n',
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'apps/web/src/lib/import-type.ts',
    "import { Shape } from './target';\n\nexport type Copy = Shape;\n",
  ],

  ['aim/max-lines', 'apps/web/src/lib/lines-151.ts', lines(151)],
  ['max-lines', 'apps/web/src/lib/lines-251.ts', lines(251)],
  ['max-lines', 'scripts/lines-251.mjs', lines(251)],
  ['max-lines', 'apps/web/src/lib/lines-401.test.ts', lines(401)],
  ['aim/max-lines', 'apps/web/src/app/aim/page.tsx', lines(61)],
  ['max-lines', 'apps/web/src/app/[locale]/page.tsx', lines(101)],
  ['aim/max-lines', 'apps/web/src/blocks/aim/aim.tsx', lines(81)],
  ['max-lines', 'apps/web/src/blocks/long/long.tsx', lines(121)],
  ['aim/max-lines-per-function', 'apps/web/src/lib/function-41.ts', functionOf(41)],
  ['max-lines-per-function', 'apps/web/src/lib/function-61.ts', functionOf(61)],

  ['sern/kebab-case-file-name', 'apps/web/src/components/PageHeader.tsx', 'export const title = 1;\n'],
  ['sern/kebab-case-file-name', 'apps/cms/src/getPage.ts', 'export const title = 1;\n'],
  ['sern/kebab-case-file-name', 'scripts/free_port.mjs', 'export const title = 1;\n'],

  [ENVIRONMENT, 'apps/web/src/cms/url.ts', 'export const url = process.env.CMS_URL;\n'],
  [ENVIRONMENT, 'apps/web/src/cms/element.ts', "export const url = process['env'];\n"],
  [ENVIRONMENT, 'apps/cms/src/destructured.ts', 'export const { env } = process;\n'],
  [ENVIRONMENT, 'packages/contract/src/environment.ts', 'export const url = process.env.CMS_URL;\n'],
  [
    'no-restricted-imports',
    'apps/web/src/serving/environment.ts',
    "import { env } from 'node:process';\n\nexport const url = env.CMS_URL;\n",
  ],

  ['no-restricted-exports', 'apps/web/src/lib/anonymous.ts', 'export default 1;\n'],
  ['no-restricted-exports', 'apps/web/src/components/named.tsx', 'const one = 1;\nexport { one as default };\n'],

  [SYNTAX, 'apps/web/src/lib/skip.test.ts', "test.skip('it works', () => {});\n"],
  [SYNTAX, 'apps/cms/tests/only.test.ts', "describe.only('it', () => {});\n"],
  [SYNTAX, 'packages/contract/src/each.test.ts', "it.skip.each([1])('works', () => {});\n"],
  [SYNTAX, 'apps/web/e2e/todo.test.ts', "test.todo('it works');\n"],
  [SYNTAX, 'apps/web/src/lib/x.test.ts', "xit('works', () => {});\n"],
  [SYNTAX, 'apps/web/src/components/client.tsx', "'use client';\n\nexport const title = 1;\n"],

  [DIRECTION, 'apps/web/src/lib/up.ts', use('../components/target')],
  [DIRECTION, 'apps/web/src/lib/aliased.ts', use('@/components/target')],
  [DIRECTION, 'apps/web/src/lib/exported.ts', "export { value } from '../cms/target';\n"],
  [DIRECTION, 'apps/web/src/lib/environment.ts', use('../env')],
  [DIRECTION, 'apps/web/src/components/block.tsx', use('../blocks/quote/target')],
  [DIRECTION, 'apps/web/src/components/cms-value.tsx', use('../cms/target')],
  [DIRECTION, 'apps/web/src/components/route.tsx', useType('../app/target')],
  [DIRECTION, 'apps/web/src/blocks/text/cms-value.tsx', use('../../cms/target')],
  [DIRECTION, 'apps/web/src/blocks/text/generated-value.tsx', use('../../cms/generated/target')],
  [DIRECTION, 'apps/web/src/blocks/text/neighbour.tsx', use('../quote/target')],
  [DIRECTION, 'apps/web/src/blocks/text/registry.tsx', use('../registry-target')],
  [DIRECTION, 'apps/web/src/cms/component.ts', use('../components/target')],
  [DIRECTION, 'apps/web/src/publication/server.ts', use('../serving/target')],
  [DIRECTION, 'apps/web/src/serving/cms.ts', use('../cms/target')],
  [DIRECTION, 'apps/web/src/app/one-block.tsx', use('../blocks/quote/target')],
  [DIRECTION, 'apps/web/src/lib/other-app.ts', use('../../../cms/src/target')],
  [DIRECTION, 'apps/web/src/lib/other-app.test.ts', use('../../../cms/src/target')],
  [DIRECTION, 'apps/web/e2e/other-app.test.ts', use('../../cms/src/target')],
  [DIRECTION, 'apps/cms/src/other-app.ts', use('../../web/src/lib/target')],
  [DIRECTION, 'packages/contract/src/app.ts', use('../../../apps/web/src/lib/target')],
  [DIRECTION, 'scripts/app.mjs', use('../apps/cms/src/target.ts')],
  [DIRECTION, 'apps/cms/src/plugins/log/admin/src/server.ts', use('../../server/src/target')],
  [DIRECTION, 'apps/cms/src/plugins/log/server/src/admin.ts', use('../../admin/src/target')],
  [DIRECTION, 'apps/cms/src/plugins/log/shared/server.ts', use('../server/src/target')],
  [DIRECTION, 'apps/web/src/lib/testing.ts', use('../../testing/target')],
  [DIRECTION, 'apps/web/src/app/apollo.ts', use('@apollo/client')],
  [DIRECTION, 'apps/web/src/blocks/text/apollo.ts', use('@apollo/client/core')],
  [DIRECTION, 'apps/web/src/lib/graphql.ts', use('graphql')],
];

/** @type {Row[]} the same, done right */
const GOOD = [
  ['aim/max-lines', 'apps/web/src/lib/lines-150.ts', lines(150)],
  ['max-lines', 'apps/web/src/lib/lines-250.ts', lines(250)],
  ['max-lines', 'apps/web/src/lib/lines-400.test.ts', lines(400)],
  ['max-lines', 'apps/web/src/app/page.tsx', lines(100)],
  ['max-lines', 'apps/web/src/blocks/short/short.tsx', lines(120)],
  ['aim/max-lines-per-function', 'apps/web/src/lib/function-40.ts', functionOf(40)],
  ['max-lines-per-function', 'apps/web/src/lib/function-60.ts', functionOf(60)],
  ['max-lines-per-function', 'apps/web/src/lib/function-61.test.ts', functionOf(61)],

  ['sern/kebab-case-file-name', 'apps/web/src/cms/get-page.test.ts', 'export const title = 1;\n'],
  ['sern/kebab-case-file-name', 'apps/web/src/app/[[...path]]/not-found.tsx', 'export const title = 1;\n'],

  [ENVIRONMENT, 'apps/cms/config/server.ts', 'export const url = process.env.CMS_URL;\n'],
  [ENVIRONMENT, 'scripts/environment.mjs', 'export const url = process.env.CMS_URL;\n'],
  [ENVIRONMENT, 'apps/web/playwright.config.ts', 'export const url = process.env.SITE_URL;\n'],
  [ENVIRONMENT, 'apps/web/src/lib/environment.test.ts', 'export const url = process.env.SITE_URL;\n'],

  ['no-restricted-exports', 'apps/web/src/app/[locale]/layout.tsx', 'export default 1;\n'],
  ['no-restricted-exports', 'apps/web/next.config.ts', 'export default 1;\n'],
  ['no-restricted-exports', 'apps/cms/src/api/page/services/page.ts', 'export default 1;\n'],

  [SYNTAX, 'apps/web/src/lib/fine.test.ts', "test.each([1])('it works', () => {});\n"],

  [DIRECTION, 'apps/web/src/app/reads.ts', use('../cms/target')],
  [DIRECTION, 'apps/web/src/app/aliased.ts', use('@/cms/target')],
  [DIRECTION, 'apps/web/src/app/registry.tsx', use('../blocks/registry-target')],
  [DIRECTION, 'apps/web/src/blocks/every.tsx', use('./quote/target')],
  [DIRECTION, 'apps/web/src/blocks/quote/own.tsx', use('./target')],
  [DIRECTION, 'apps/web/src/blocks/text/cms-type.tsx', useType('../../cms/target')],
  [DIRECTION, 'apps/web/src/blocks/text/fragment.ts', use('../../cms/generated/target')],
  [DIRECTION, 'apps/web/src/blocks/quote/quote-fragment.ts', use('@apollo/client')],
  [DIRECTION, 'apps/web/src/components/cms-type.tsx', useType('../cms/target')],
  [DIRECTION, 'apps/web/src/components/lib.tsx', use('../lib/target')],
  [DIRECTION, 'apps/web/src/components/cms-value.test.tsx', use('../cms/target')],
  [DIRECTION, 'apps/web/src/blocks/quote/examples.ts', use('../../../testing/target')],
  [DIRECTION, 'apps/web/src/cms/apollo.ts', use('@apollo/client')],
  [DIRECTION, 'apps/web/src/cms/environment.ts', use('../env')],
  [DIRECTION, 'apps/web/src/serving/follower.ts', use('../publication/target')],
  [DIRECTION, 'apps/web/src/lib/package.ts', use('../../../../packages/contract/src/target')],
  [DIRECTION, 'apps/web/src/lib/next.ts', use('next/navigation')],
  [DIRECTION, 'apps/web/src/lib/core.ts', use('node:path')],
  [DIRECTION, 'apps/cms/src/plugins/log/server/src/shared.ts', use('../../shared/target')],
  [DIRECTION, 'apps/cms/src/plugins/log/admin/src/shared.tsx', use('../../shared/target')],
  [DIRECTION, 'apps/cms/src/plugins/log/strapi-server.ts', use('./server/src/target')],
  [DIRECTION, 'apps/cms/tests/log.test.ts', use('../src/plugins/log/server/src/target')],
];

/** @type {Awaited<ReturnType<typeof lintTree>>} */
let findings;

beforeAll(async () => {
  const rows = [...BAD, ...GOOD].map(([, path, code]) => [path, code]);
  findings = await lintTree({ ...TARGETS, ...Object.fromEntries(rows) });
}, 120_000);

/** @param {string} path the rules that found something in the file, and whatever kept it from being read */
const rulesAt = (path) => findings.get(path)?.map(({ ruleId, message }) => ruleId ?? message);

test.each(BAD)('%s finds what is wrong in %s', (rule, path) => {
  expect(rulesAt(path)).toContain(rule);
});

test.each(GOOD)('%s finds nothing in %s', (rule, path) => {
  expect(rulesAt(path)).not.toContain(rule);
  expect(findings.get(path)?.filter(({ fatal }) => fatal)).toEqual([]);
});

test('an aim warns and a limit fails', () => {
  const severities = findings.get('apps/web/src/lib/lines-251.ts')?.map(({ ruleId, severity }) => [ruleId, severity]);
  expect(severities).toEqual([
    ['aim/max-lines', 1],
    ['max-lines', 2],
  ]);
});

test('no two rows share a file', () => {
  const paths = [...Object.keys(TARGETS), ...BAD.map(([, path]) => path), ...GOOD.map(([, path]) => path)];
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
});
