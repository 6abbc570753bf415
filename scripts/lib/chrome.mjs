// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './children.mjs';
import { modulePath } from './paths.mjs';
import { Problem } from './problem.mjs';
import { say, step } from './steps.mjs';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/**
 * Where Chrome or Chromium usually is.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.map((folder) => path.win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  const onPath = (env.PATH ?? '').split(':').flatMap((folder) => NAMES.map((name) => path.posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const apps = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [...apps, ...onPath];
}

/** True when the program starts; what some systems call `chromium-browser` only tells how to install one. */
function works(/** @type {string} */ program) {
  if (!existsSync(program)) return false;
  return process.platform === 'win32' || spawnSync(program, ['--version'], { timeout: 30_000 }).status === 0;
}

/** The browser that Playwright has downloaded or would download. */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

function installed() {
  return usualPlaces(process.platform, process.env).find(works);
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** Gets a browser: Playwright's own, else Debian's. @returns {Promise<string | undefined>} */
async function getBrowser() {
  await run('chrome-download', process.execPath, [modulePath('playwright/cli.js'), 'install', 'chromium']);
  const own = await playwrightBrowser();
  if (works(own) || !mayUseApt()) return works(own) ? own : undefined;
  say('Playwright could not download one; installing the package chromium');
  await run('apt-update', 'apt-get', ['update']);
  await run('apt-chromium', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return installed();
}

/**
 * The Chrome or Chromium that tests use: `CHROME_PATH`, else an installed one, else one that is fetched now.
 * @throws {Problem} when there is none to be had; tests are never skipped for want of a browser
 */
export async function findChrome() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !works(chosen))
    throw new Problem(`CHROME_PATH=${chosen} does not start: set it to a working Chrome or Chromium, or unset it.`);
  const own = await playwrightBrowser();
  const found =
    chosen ?? installed() ?? (works(own) ? own : undefined) ?? (await step('Getting a browser', getBrowser));
  if (found) return found;
  throw new Problem(
    'No Chrome or Chromium here, and none could be fetched: install one, or set CHROME_PATH to it, then run this again.',
  );
}
