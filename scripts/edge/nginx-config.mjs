// @ts-check
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';

const TEMPLATES = path.join(ROOT, 'deploy', 'nginx', 'templates');
const SUFFIX = '.template';

/** What nginx says by itself when nothing else can answer. */
export const PAGES_DIR = path.join(ROOT, 'deploy', 'nginx', 'pages');

/** The templates by the names of the files they become, such as `own/headers.conf`. @returns {Record<string, string>} */
export function templates() {
  const names = readdirSync(TEMPLATES, { recursive: true }).map(String);
  const files = names.filter((name) => name.endsWith(SUFFIX));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -SUFFIX.length), readFileSync(path.join(TEMPLATES, name), 'utf8')]),
  );
}

/** The names of the settings that a template asks for. @returns {string[]} */
export function settingsOf(/** @type {string} */ template) {
  return [...template.matchAll(/\$\{([A-Z0-9_]+)\}/g)].map(([, name = '']) => name);
}

/**
 * Writes the edge's configuration below `folder`, which is `conf.d` of an nginx; the image of nginx does the same by
 * itself. @see docs/guides/operators.md
 * @param {string} folder
 * @param {Record<string, string | undefined>} settings
 * @throws {Problem} when a setting is missing
 */
export function writeNginxConfig(folder, settings) {
  const missing = new Set(
    Object.values(templates())
      .flatMap(settingsOf)
      .filter((name) => !settings[name]),
  );
  if (missing.size > 0) throw new Problem(`nginx needs ${[...missing].join(', ')}: set it in .env.`);
  for (const [name, template] of Object.entries(templates())) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      template.replace(/\$\{([A-Z0-9_]+)\}/g, (_whole, setting) => settings[setting] ?? ''),
    );
  }
}
