import { type ChildProcess, spawn } from 'node:child_process';
import net, { type AddressInfo } from 'node:net';
import { expect } from '@playwright/test';

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

/** A program that a test started, and what it printed. */
export interface Program {
  child: ChildProcess;
  output(): string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
}

/** Starts a Node program; its output is kept for error messages. */
export function startNode(args: string[], options: { cwd: string; env: Record<string, string> }): Program {
  const { cwd, env } = options;
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, output: () => chunks.join(''), ended };
}

/** Runs a Node program to its end. @throws with its output unless it ends with 0 */
export async function runNode(args: string[], options: { cwd: string; env: Record<string, string> }): Promise<void> {
  const program = startNode(args, options);
  const code = await program.ended;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${program.output().slice(-4000)}`);
}

/** Waits until an address answers with 200 or 204. @throws with what the program printed */
export async function untilReady(url: string, { output, child }: Program): Promise<void> {
  const state = async () => {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    return ready || child.exitCode !== null;
  };
  const inTime = await expect
    .poll(state, { timeout: 90_000, intervals: [300] })
    .toBe(true)
    .then(() => child.exitCode === null)
    .catch(() => false);
  if (!inTime) throw new Error(`Nothing answers at ${url}:\n${output().slice(-2000)}`);
}

/** Asks a program to end and waits until it has. */
export async function stop({ child, ended }: Program): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}
