/** What no person wrote. */
export const IGNORED = [
  '**/{node_modules,dist,build,.next,.turbo,.cache,.strapi,.tmp,coverage,test-results,playwright-report}/**',
  '**/.test-dist-*/**',
  '**/next-env.d.ts',
  'apps/cms/types/generated/**',
  'apps/web/src/cms/generated/**',
];

export const TYPESCRIPT = ['**/*.{ts,tsx,mts,cts}'];

export const TESTS = [
  '**/*.test.{ts,tsx,mjs}',
  'apps/cms/tests/**',
  'apps/web/e2e/**',
  'faults/**',
  'packages/tooling/tests/**',
];

/** The only readers of `process.env`, beside tests. */
export const ENVIRONMENT_READERS = [
  'apps/web/src/env.ts',
  'apps/cms/config/**',
  '{scripts,apps/*/scripts}/**',
  '**/{jest,playwright}.config.*',
  'apps/web/codegen.ts',
];

/** Where a framework asks for a default export. */
export const DEFAULT_EXPORT_FILES = [
  '**/*.config.{ts,mts,js,mjs,cjs}',
  '**/*.d.ts',
  'apps/web/codegen.ts',
  'apps/web/src/app/**/{page,layout,template,loading,error,not-found,global-error,global-not-found}.tsx',
  'apps/web/src/i18n/request.ts',
  'apps/cms/config/**',
  'apps/cms/src/index.ts',
  'apps/cms/src/admin/app.tsx',
  'apps/cms/src/api/*/{controllers,services,routes,policies,middlewares}/*.ts',
  'apps/cms/src/{extensions,middlewares,policies}/**',
  'apps/{cms/tests,web/e2e}/**/global-{setup,teardown}.ts',
  'faults/support/{prepare,reporter}.ts',
  'apps/cms/src/plugins/*/strapi-{admin,server}.{ts,js}',
  'apps/cms/src/plugins/*/{admin,server}/src/index.{ts,tsx}',
];
