import { createRequire } from 'node:module';
import boundaries from 'eslint-plugin-boundaries';

const resolver = createRequire(import.meta.url).resolve('./typescript-resolver.cjs');

/** The parts of the repository, the most particular first. */
const ELEMENTS = [
  { type: 'web-app', pattern: 'apps/web/src/app' },
  { type: 'web-block', pattern: 'apps/web/src/blocks/*' },
  { type: 'web-block-registry', pattern: 'apps/web/src/blocks' },
  { type: 'web-components', pattern: 'apps/web/src/components' },
  { type: 'web-cms-generated', pattern: 'apps/web/src/cms/generated' },
  { type: 'web-cms', pattern: 'apps/web/src/cms' },
  { type: 'web-publication', pattern: 'apps/web/src/publication' },
  { type: 'web-serving', pattern: 'apps/web/src/serving' },
  { type: 'web-i18n', pattern: 'apps/web/src/i18n' },
  { type: 'web-lib', pattern: 'apps/web/src/lib' },
  // What frames the app: configuration, messages, end-to-end tests, `proxy.ts`.
  { type: 'web-frame', pattern: 'apps/web' },
  { type: 'plugin-admin', pattern: 'apps/cms/src/plugins/*/admin', capture: ['plugin'] },
  { type: 'plugin-server', pattern: 'apps/cms/src/plugins/*/server', capture: ['plugin'] },
  { type: 'plugin-shared', pattern: 'apps/cms/src/plugins/*/shared', capture: ['plugin'] },
  // A plugin's own entries, `strapi-admin.ts` and `strapi-server.ts`.
  { type: 'plugin-entry', pattern: 'apps/cms/src/plugins/*', capture: ['plugin'] },
  { type: 'cms', pattern: 'apps/cms' },
  { type: 'package', pattern: 'packages/*' },
  { type: 'scripts', pattern: 'scripts' },
  { type: 'faults', pattern: 'faults' },
].map((element) => ({ ...element, partialMatch: false }));

const FILES = [
  { category: 'env', pattern: 'apps/web/src/env.ts' },
  { category: 'messages', pattern: 'apps/web/messages/*.json' },
  { category: 'fragment', pattern: ['apps/web/src/blocks/*/fragment.ts', 'apps/web/src/blocks/*/*-fragment.ts'] },
  // Examples are made for tests and axe.
  { category: 'test', pattern: ['**/*.test.{ts,tsx,mjs}', '**/examples.ts', 'apps/*/{tests,e2e,testing}/**'] },
];

const GRAPHQL_PACKAGES = ['@apollo/**', 'graphql', 'graphql/**', 'graphql-tag', '@graphql-typed-document-node/**'];

/** @param {...string} types */
const element = (...types) => ({ element: { types: { anyOf: types } } });

/** @param {string} from @param {string[]} to whose values and types `from` may import */
const mayImport = (from, ...to) => ({ from: element(from), allow: { to: element(...to) } });

/** @param {string} from @param {string[]} to whose types `from` may import */
const mayImportTypes = (from, ...to) => ({
  from: element(from),
  allow: { to: element(...to), dependency: { kind: 'type' } },
});

const CMS_PARTS = ['cms', 'plugin-admin', 'plugin-server', 'plugin-shared'];
const WEB_LAYERS = ELEMENTS.map(({ type }) => type).filter((type) => type.startsWith('web-'));

/** Nothing is allowed but what a line here allows; a later line outweighs an earlier one. */
const POLICIES = [
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  { allow: { to: element('package') } },

  mayImport('web-app', 'web-block-registry', 'web-components', 'web-cms', 'web-publication', 'web-i18n', 'web-lib'),
  mayImport('web-block-registry', 'web-block', 'web-components', 'web-i18n', 'web-lib'),
  mayImportTypes('web-block-registry', 'web-cms', 'web-cms-generated'),
  mayImport('web-block', 'web-components', 'web-i18n', 'web-lib'),
  mayImportTypes('web-block', 'web-cms', 'web-cms-generated'),
  mayImport('web-components', 'web-i18n', 'web-lib'),
  mayImportTypes('web-components', 'web-cms'),
  mayImport('web-cms', 'web-cms-generated', 'web-lib'),
  mayImport('web-serving', 'web-publication', 'web-i18n', 'web-lib'),
  mayImport('web-publication', 'web-lib'),
  mayImport('web-i18n', 'web-lib'),
  mayImport('web-frame', ...WEB_LAYERS),
  {
    from: element('web-app', 'web-cms', 'web-publication', 'web-serving', 'web-i18n'),
    allow: { to: { file: { categories: 'env' } } },
  },
  { from: element('web-i18n'), allow: { to: { file: { categories: 'messages' } } } },

  mayImport('plugin-admin', 'plugin-shared'),
  mayImport('plugin-server', 'plugin-shared'),
  mayImport('plugin-entry', 'plugin-admin', 'plugin-server'),
  mayImport('cms', 'plugin-shared'),

  {
    from: element(...WEB_LAYERS.filter((type) => type !== 'web-cms' && type !== 'web-cms-generated')),
    disallow: { to: { module: { origin: 'external', source: GRAPHQL_PACKAGES } } },
    message: 'Only src/cms speaks GraphQL: read through one of its get* functions.',
  },
  {
    from: { file: { categories: 'fragment' } },
    allow: { to: [element('web-cms-generated'), { module: { origin: 'external', source: GRAPHQL_PACKAGES } }] },
  },
  // A test may look at all of its own app.
  { from: { ...element(...CMS_PARTS), file: { categories: 'test' } }, allow: { to: element(...CMS_PARTS) } },
  { from: { ...element(...WEB_LAYERS), file: { categories: 'test' } }, allow: { to: element(...WEB_LAYERS) } },
];

/**
 * Imports run one way, as the design's layout says.
 * @param {string} rootDir absolute path of the repository's root
 * @returns {import('eslint').Linter.Config}
 */
export const importDirection = (rootDir) => ({
  // Its types promise a default export that Node, for a CommonJS module, hands over as the module itself.
  plugins: { boundaries: boundaries.default ?? boundaries },
  settings: {
    'boundaries/root-path': rootDir,
    'boundaries/elements': ELEMENTS,
    'boundaries/files': FILES,
    'boundaries/legacy-templates': false,
    'import/resolver': { [resolver]: {} },
  },
  rules: {
    'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies: POLICIES }],
  },
});
