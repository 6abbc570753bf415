import { buildSite, isBuilt } from './built-site';
import { settings } from './settings';

/** Before the first scenario: one build for all of them. */
export default async function prepare(): Promise<void> {
  if (settings.again && isBuilt()) return;
  const began = Date.now();
  await buildSite((text) => process.stdout.write(`  … ${text}\n`));
  process.stdout.write(`  built in ${Math.round((Date.now() - began) / 1000)} s\n`);
}
