import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 60_000;
const LOOK_EVERY = 25;

const running = new Set<ChildProcess>();
// Whatever way the tests end, nothing of theirs goes on.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

interface Command {
  args: string[];
  cwd: string;
  env: Record<string, string>;
  /** Where its output goes, behind what is there already. */
  log: string;
}

/** A Node program that can be killed and started again. */
export class Program {
  private child: ChildProcess | null = null;
  private ended: Promise<unknown> = Promise.resolve();

  constructor(readonly command: Command) {}

  get pid(): number {
    if (!this.child?.pid) throw new Error('It does not run.');
    return this.child.pid;
  }

  get runs(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Starts it. Whoever needs it waits with `untilReady`. */
  start(): void {
    const { args, cwd, env, log } = this.command;
    mkdirSync(path.dirname(log), { recursive: true });
    const output = openSync(log, 'a');
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    this.child = child;
    running.add(child);
    this.ended = new Promise((resolve) => child.once('exit', resolve)).then(() => running.delete(child));
  }

  /** Ends it and waits until it has. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.child?.kill(signal);
    await this.ended;
  }

  /** Runs it to its end. @throws with the end of its output unless that is 0 */
  async run(): Promise<void> {
    this.start();
    await this.ended;
    if (this.child?.exitCode !== 0) throw new Error(`It failed:\n${this.tail()}`);
  }

  /** Waits until `url` answers with a good status. @throws when it ends before, or takes longer than `patience` */
  async untilReady(url: string, patience = PATIENCE): Promise<void> {
    const deadline = Date.now() + patience;
    while (!(await isReady(url))) {
      if (!this.runs) throw new Error(`It ended before it was ready:\n${this.tail()}`);
      if (Date.now() > deadline) throw new Error(`Nothing good at ${url} within ${patience} ms:\n${this.tail()}`);
      await sleep(LOOK_EVERY);
    }
  }

  /** How much it has printed, in bytes. */
  printed(): number {
    return statSync(this.command.log).size;
  }

  private tail(): string {
    return readFileSync(this.command.log, 'utf8').slice(-2000);
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** A port of 127.0.0.1 that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
