// @ts-check

/**
 * How to call npm with `args`: the very npm that called us, when one did, which needs no shell on any system.
 * @param {string[]} args
 * @returns {[program: string, args: string[]]}
 */
export function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}
