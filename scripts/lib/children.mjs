// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.mjs';
import { LOGS_DIR, ROOT } from './paths.mjs';

const STOP_MS = 15_000;
const TAIL_LINES = 40;

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {string | null} log the file its output goes to; null when that is the terminal
 * @property {Promise<number>} ended its exit code, 1 when a signal or an error ended it; never rejects
 */

/** Everything this process has started and not yet seen end, in the order of starting. @type {Set<Child>} */
const running = new Set();

/** True from the moment when this process itself is to end. */
let closed = false;

/**
 * @typedef {object} StartOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeout] milliseconds after which it is ended, and so has failed; none means never
 * @property {boolean} [terminal] true to show the output instead of writing it to `logs/<name>.log`
 */

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches this process alone and `stopAll`
 * decides the order in which children end.
 * @param {string} name also the name of its log file
 * @param {string} command
 * @param {string[]} args
 * @param {StartOptions} [options]
 * @returns {Child}
 * @throws {Problem} after `stopForGood`
 */
export function start(name, command, args, { cwd = ROOT, env = process.env, timeout, terminal = false } = {}) {
  if (closed) throw new Problem('Nothing is started while stopping.');
  mkdirSync(LOGS_DIR, { recursive: true });
  const log = terminal ? null : path.join(LOGS_DIR, `${name}.log`);
  const output = log === null ? 'inherit' : openSync(log, 'w');
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
  });
  if (typeof output === 'number') closeSync(output);

  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  const entry = { name, pid: child.pid ?? 0, log, ended };
  running.add(entry);
  const tooLong = timeout === undefined ? undefined : setTimeout(() => void stop(entry), timeout);
  void ended.then(() => {
    clearTimeout(tooLong);
    running.delete(entry);
  });
  return entry;
}

/**
 * Runs a program to its end.
 * @param {Parameters<typeof start>} wanted as for `start`
 * @returns {Promise<number>} its exit code
 */
export function run(...wanted) {
  return start(...wanted).ended;
}

/**
 * Runs a program to its end and fails with the end of its log when it does.
 * @param {Parameters<typeof start>} wanted as for `start`
 * @throws {Problem}
 */
export async function mustRun(...wanted) {
  const child = start(...wanted);
  const code = await child.ended;
  if (code !== 0) throw failureOf(child, `failed with exit code ${code}`);
}

/** What happened to a child, with the end of its log and where to read on. */
export function failureOf(/** @type {Child} */ { name, log }, /** @type {string} */ what) {
  if (log === null) return new Problem(`${name} ${what}.`);
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  const where = path.relative(ROOT, log);
  return new Problem(`${name} ${what}: the end of its output is above, all of it in ${where}.`, `${tail}\n`);
}

/**
 * Waits while all of them run, which is until one of them fails.
 * @param {...Child} servers
 * @returns {Promise<never>}
 * @throws {Problem}
 */
export async function whileRunning(...servers) {
  await Promise.race(
    servers.map(async (server) => {
      const code = await server.ended;
      throw failureOf(server, `ended with exit code ${code}`);
    }),
  );
  throw new Error('There is no server to wait for.');
}

/** Ends one child with everything it started; by force when it takes longer than 15 s. */
export async function stop(/** @type {Child} */ child) {
  signalGroup(child.pid, 'SIGTERM');
  await Promise.race([child.ended, sleep(STOP_MS, null, { ref: false })]);
  signalGroup(child.pid, 'SIGKILL');
  await child.ended;
}

/** Ends every child, the last started first: the web app asks the CMS, so it goes before it. */
export async function stopAll() {
  for (const child of [...running].reverse()) await stop(child);
}

/** Ends every child and starts no other: a step that was under way must not go on to the next one. */
export async function stopForGood() {
  closed = true;
  await stopAll();
}

function signalGroup(/** @type {number} */ pid, /** @type {NodeJS.Signals} */ signal) {
  if (pid === 0) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Everything in the group has ended already.
  }
}
