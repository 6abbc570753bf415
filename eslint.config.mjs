import { fileURLToPath } from 'node:url';
import { createLintConfig } from './packages/tooling/eslint/config.mjs';

export default createLintConfig(fileURLToPath(new URL('.', import.meta.url)));
