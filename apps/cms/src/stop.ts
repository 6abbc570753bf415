/** Ends the process with one line that says what to do; a stack would bury it. For wrong settings only. */
export function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
