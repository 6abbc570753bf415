// @ts-check

export default { preset: '@sern/tooling', testTimeout: 30_000 };
