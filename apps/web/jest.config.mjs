/** Packages that ship nothing but ES modules. */
const ES_MODULES = ['next-intl', 'use-intl', 'icu-minify', 'intl-messageformat', '@formatjs'];

/** @type {import('jest').Config} */
const project = {
  preset: '@sern/tooling',
  moduleNameMapper: {
    // The repository's root holds React 18, for the admin; what lies there must meet this app's React.
    '^(react|react-dom)$': '<rootDir>/node_modules/$1',
    '^(react|react-dom)/(.*)$': '<rootDir>/node_modules/$1/$2',
    // It throws outside of a React server.
    '^server-only$': 'next/dist/compiled/server-only/empty',
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
};

/** @type {import('jest').Config} */
export default {
  preset: '@sern/tooling',
  projects: [
    { ...project, displayName: 'node', testMatch: ['<rootDir>/src/**/*.test.ts'] },
    {
      ...project,
      displayName: 'browser',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      setupFilesAfterEnv: ['@testing-library/jest-dom', 'jest-axe/extend-expect'],
    },
  ],
};
