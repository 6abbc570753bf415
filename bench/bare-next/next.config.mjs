import path from 'node:path';
import { fileURLToPath } from 'node:url';

const config = {
  turbopack: { root: path.resolve(fileURLToPath(import.meta.url), '../../..') }, // where node_modules is
};

export default config;
