import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import knex from 'knex';
import type { Database } from './database';
import { freePort } from './program';

/** Where Debian puts what is not in the PATH. */
const DEBIAN = '/usr/lib/postgresql';
const UNPRIVILEGED = ['postgres', 'nobody'];

/** A PostgreSQL cluster of its own, which can be frozen and stopped. */
export interface Postgres extends Database {
  /** Every process of it stands still, with all connections open. */
  freeze(): void;
  thaw(): void;
  /** Stops it as an administrator would: connections are ended. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** An empty database in a scratch cluster. @throws in one line when PostgreSQL is not installed */
export async function postgres(): Promise<Postgres> {
  const programs = findPrograms();
  const account = unprivileged();
  // Not below the repository, which another account may not be able to enter.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sern-postgres-'));
  if (account) chownSync(folder, account.uid, account.gid);
  const options = ['-D', folder, '-U', 'sern', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(path.join(programs, 'initdb'), options, { stdio: 'pipe', cwd: folder, ...account });

  const port = await freePort();
  const connection = { host: '127.0.0.1', port, user: 'sern', database: 'postgres' };
  const connect = () => knex({ client: 'pg', connection, pool: { min: 0, max: 4 } });
  let server: ChildProcess | null = null;
  process.on('exit', () => server?.kill('SIGKILL'));

  const cluster: Postgres = {
    environment: { DATABASE_URL: `postgres://sern@127.0.0.1:${port}/postgres` },
    connect,
    foreign: true,
    async start() {
      const settings = ['-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'];
      const args = ['-D', folder, ...settings];
      server = spawn(path.join(programs, 'postgres'), args, { stdio: 'ignore', cwd: folder, ...account });
      const db = connect();
      for (let attempt = 0; !(await answers(db.raw('select 1'))); attempt++) {
        if (attempt > 100) throw new Error('PostgreSQL does not start.');
        await sleep(100);
      }
      await db.destroy();
    },
    async stop() {
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      server?.kill('SIGINT');
      await ended;
    },
    freeze: () => signalAll(server, 'SIGSTOP'),
    thaw: () => signalAll(server, 'SIGCONT'),
    async close() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await cluster.start();
  return cluster;
}

const answers = (question: Promise<unknown>) =>
  question.then(
    () => true,
    () => false,
  );

function findPrograms(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...versions.map((name) => path.join(DEBIAN, name, 'bin')),
  ];
  const found = places.find((place) => ['initdb', 'postgres'].every((name) => existsSync(path.join(place, name))));
  if (!found)
    throw new Error(
      'PostgreSQL is not installed: install it (on Debian: apt-get install postgresql), or run the other scenarios only.',
    );
  return found;
}

/** PostgreSQL refuses to run as root. Undefined for anybody else. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = UNPRIVILEGED.map((name) => accounts.find(([known]) => known === name)).find(Boolean);
  if (!account) throw new Error('PostgreSQL does not run as root: run this as somebody else.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** The server and every process that it has made for a connection. */
function signalAll(server: ChildProcess | null, signal: NodeJS.Signals): void {
  const { pid } = server ?? {};
  if (!pid) return;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  for (const each of [pid, ...children.filter(Boolean).map(Number)]) process.kill(each, signal);
}
