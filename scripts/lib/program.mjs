// @ts-check
import { stopForGood } from './children.mjs';
import { describe } from './problem.mjs';
import { say } from './steps.mjs';

/**
 * Runs a command of this repository: whatever way it ends, its children end with it. A `Problem` is shown as
 * one line, anything else with its stack.
 * @param {() => Promise<number>} main gives the exit code
 * @param {{ interrupted: number }} options `interrupted` is the exit code after Ctrl-C or SIGTERM
 */
export async function runProgram(main, { interrupted }) {
  let stopping = false;
  const interrupt = async () => {
    if (stopping) return;
    stopping = true;
    say('Stopping …');
    await stopForGood();
    say('Stopped.');
    process.exit(interrupted);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void interrupt());

  /** @type {number} */
  let code;
  try {
    code = await main();
  } catch (error) {
    // Children that are being stopped fail what waited for them; that is no news.
    if (stopping) return;
    console.error(describe(error));
    code = 1;
  }
  if (stopping) return;
  await stopForGood();
  process.exit(code);
}
