// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const CMS_DIR = path.join(ROOT, 'apps', 'cms');
export const WEB_DIR = path.join(ROOT, 'apps', 'web');

/** Where the output of noisy children goes; ignored by git. */
export const LOGS_DIR = path.join(ROOT, 'logs');

/** A file below `node_modules`: `modulePath('turbo/bin/turbo')`. */
export function modulePath(/** @type {string} */ file) {
  return path.join(ROOT, 'node_modules', ...file.split('/'));
}
