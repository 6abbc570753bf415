// @ts-check

export default { preset: '@sern/tooling' };
