// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chrome-headless-shell', 'chromium-headless-shell'];

/**
 * Chromium without a window of its own, from the PATH; undefined where there is none. A whole browser draws that window
 * also with `--headless`, on the processors that the page needs.
 * https://developer.chrome.com/blog/chrome-headless-shell
 */
export function findHeadlessShell() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(existsSync);
}
