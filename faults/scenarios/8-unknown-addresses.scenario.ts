import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { figure, progress } from '../support/figures';
import { roundsOf } from '../support/settings';
import { startSystem, type System } from '../support/system';
import { visit } from '../support/visitor';

const ADDRESSES = 1_000_000;
/** The first tenth lets the process grow to its working size; what it grows by afterwards is what visitors filled. */
const WARM_UP = 0.1;
const CONNECTIONS = 16;
/** Requests that a connection sends before it waits for their answers. */
const AT_ONCE = 50;
const MOST_MEMORY = 128 * 2 ** 20;
/** A line for each of ten thousand would be too many; nothing is logged for an address that is not there. */
const MOST_LOG = 10_000;

/** Nothing is drawn any more when the disk stays as it is for so long, in milliseconds. */
const QUIET = 5000;

let system: System;
test.afterEach(() => system.close());

test('a visitor who asks for a million addresses that do not exist fills neither disk nor memory nor log', async () => {
  system = await startSystem('unknown-addresses');
  const { web, proxy } = system;
  const count = roundsOf(ADDRESSES);
  await untilDrawn();
  await askFor(0, count * WARM_UP);
  const before = measure();
  const began = Date.now();
  for (let share = WARM_UP; share < 0.999; share += 0.1) {
    await askFor(Math.round(count * share), Math.round(count * (share + 0.1)));
    progress(`${Math.round(count * (share + 0.1))} addresses, ${Math.round(measure().memory / 2 ** 20)} MB`);
  }
  const seconds = (Date.now() - began) / 1000;
  const after = measure();
  expect((await visit(web.url, '/en/about-us')).status).toBe(200);
  expect(after.memory - before.memory).toBeLessThan(MOST_MEMORY);
  expect(after.disk).toBe(before.disk);
  expect(after.log - before.log).toBeLessThan(MOST_LOG);
  // The follower's own, some fifteen a minute.
  const ofFollower = 5 + seconds / 4;
  expect(proxy.requests - before.requests).toBeLessThan(ofFollower);
  figure('addresses', `${count}, each answered with 404, ${Math.round((count * (1 - WARM_UP)) / seconds)} a second`);
  figure('memory', `${megabytes(before.memory)} before, ${megabytes(after.memory)} after`);
  figure('disk', `${megabytes(before.disk)} before, ${megabytes(after.disk)} after`);
  figure('log', `${after.log - before.log} bytes`);
  figure('requests to the CMS meanwhile', `${proxy.requests - before.requests}, the follower's own`);
});

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;

function measure() {
  const { web, proxy } = system;
  const status = readFileSync(`/proc/${web.program.pid}/status`, 'utf8');
  return {
    memory: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024,
    disk: sizeOf(web.dataDir) + sizeOf(path.join(web.program.command.cwd, '.next')),
    log: web.program.printed(),
    requests: proxy.requests,
  };
}

/** Waits until the site has drawn the pictures for shared links: what the disk gains after that is not its own. */
async function untilDrawn(): Promise<void> {
  let size: number;
  do {
    size = measure().disk;
    await sleep(QUIET);
  } while (measure().disk !== size);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

/** Asks for the addresses with these numbers, over several connections. @throws unless each is a 404 */
async function askFor(from: number, to: number): Promise<void> {
  const numbers = { next: from };
  const take = () => {
    const first = numbers.next;
    numbers.next = Math.min(to, first + AT_ONCE);
    return Array.from({ length: numbers.next - first }, (_, index) => first + index);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => askOverOne(take)));
}

/** Written by hand: a client that parses every page would be the slower of the two. */
async function askOverOne(take: () => number[]): Promise<void> {
  const { hostname, port } = new URL(system.web.url);
  const socket = net.connect(Number(port), hostname);
  try {
    for (let some = take(); some.length > 0; some = take()) {
      const answered = untilAnswered(socket, some.length);
      const request = (number: number) => `GET ${addressOf(number)} HTTP/1.1\r\nhost: site\r\n\r\n`;
      socket.write(some.map(request).join(''));
      await answered;
    }
  } finally {
    socket.destroy();
  }
}

/** Resolves after so many answers. */
function untilAnswered(socket: net.Socket, wanted: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const seen = { answers: 0, end: '' };
    const finish = (error?: Error) => {
      socket.removeAllListeners();
      if (error) reject(error);
      else resolve();
    };
    socket.on('data', (chunk: Buffer) => {
      // A head may come in two pieces.
      const text = seen.end + chunk.toString('latin1');
      seen.answers += text.split('HTTP/1.1 404 ').length - 1;
      if (/HTTP\/1\.1 (?!404)\d{3} /.test(text)) finish(new Error('An address that does not exist is no 404.'));
      seen.end = text.slice(-12);
      if (seen.answers >= wanted) finish();
    });
    socket.on('error', finish);
    socket.on('close', () => finish(new Error('The connection was ended.')));
  });
}

/** Of every kind: below each language, deep, with queries, with letters that are encoded, at the top. */
function addressOf(number: number): string {
  const kinds = [
    `/en/${number}`,
    `/sv/sida-${number}?q=${number}`,
    `/en/about-us/${number}`,
    `/${number}.php`,
    `/sv/%C3%A5r/${number}/${number}`,
  ];
  return kinds[number % kinds.length] ?? '/en/none';
}
