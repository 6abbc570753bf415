const { dirname } = require('node:path');
const ts = require('typescript');

/** @type {Map<string, ts.CompilerOptions>} options by the path of their tsconfig.json */
const optionsByConfig = new Map();

/** @param {string} folder */
function compilerOptionsFor(folder) {
  const configPath = ts.findConfigFile(folder, ts.sys.fileExists) ?? '';
  const known = optionsByConfig.get(configPath);
  if (known) return known;
  const { config } = ts.readConfigFile(configPath, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(configPath));
  optionsByConfig.set(configPath, options);
  return options;
}

exports.interfaceVersion = 2;

/**
 * Resolves imports for eslint-plugin-boundaries as the compiler does, `paths` of the tsconfig included:
 * with Node's own algorithm an alias such as `@/cms/…` would count as a foreign package, and its direction go unseen.
 * @param {string} source what the import names
 * @param {string} file the absolute path of the importing file
 */
exports.resolve = (source, file) => {
  const { resolvedModule } = ts.resolveModuleName(source, file, compilerOptionsFor(dirname(file)), ts.sys);
  return resolvedModule ? { found: true, path: resolvedModule.resolvedFileName } : { found: false };
};
