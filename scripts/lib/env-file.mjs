// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { ROOT } from './paths.mjs';

/** What a secret's value begins with in `.env.example`. The apps refuse it too. */
const SAMPLE = 'change-me';

/** @typedef {Record<string, string>} Settings */

/** Reads `KEY=value` lines; `#` begins a comment line, quotes around a value are dropped. */
export function parseEnv(/** @type {string} */ text) {
  /** @type {Settings} */
  const settings = {};
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*([A-Z][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (match?.[1]) settings[match[1]] = (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2');
  }
  return settings;
}

/** The text of `.env.example` with a random value for every sample secret. */
export function fillSecrets(/** @type {string} */ example) {
  const sample = new RegExp(`^([A-Z][A-Z0-9_]*)=${SAMPLE}.*$`, 'gm');
  return example.replace(sample, (_line, /** @type {string} */ key) => `${key}=${randomBytes(32).toString('hex')}`);
}

/** Names of the settings that still have their sample value. */
function sampleSecrets(/** @type {Settings} */ settings) {
  return Object.keys(settings).filter((key) => settings[key]?.startsWith(SAMPLE));
}

/**
 * The settings of both apps: the process environment wins over the file, an empty value counts as unset,
 * and addresses follow from hosts and ports unless they are given.
 * @param {Settings} file
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function resolveSettings(file, environment) {
  /** @type {Settings} */
  const given = {};
  for (const [key, value] of [...Object.entries(file), ...Object.entries(environment)]) if (value) given[key] = value;
  const places = { CMS_HOST: '127.0.0.1', CMS_PORT: '1337', WEB_HOST: '127.0.0.1', WEB_PORT: '3000', ...given };
  const cmsHost = places.CMS_HOST === '0.0.0.0' ? '127.0.0.1' : places.CMS_HOST;
  return {
    CMS_URL: `http://${cmsHost}:${places.CMS_PORT}`,
    SITE_URL: `http://localhost:${places.WEB_PORT}`,
    ...places,
  };
}

/**
 * The settings from `.env`, which is made with random secrets when there is none.
 * @returns {{ settings: Settings, created: boolean }}
 * @throws {Problem} when a secret still has its sample value
 */
export function loadSettings(folder = ROOT, environment = process.env) {
  const file = path.join(folder, '.env');
  const created = !existsSync(file);
  if (created)
    writeFileSync(file, fillSecrets(readFileSync(path.join(folder, '.env.example'), 'utf8')), { mode: 0o600 });
  const settings = resolveSettings(parseEnv(readFileSync(file, 'utf8')), environment);
  const samples = sampleSecrets(settings);
  if (samples.length > 0) {
    throw new Problem(
      `${samples.join(', ')} in .env still has the sample value: put a random secret there, or delete .env to have all made anew.`,
    );
  }
  return { settings, created };
}
