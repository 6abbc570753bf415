import type { PublicationAck } from '@sern/contract';
import { log } from '../lib/log';
import { Acknowledger } from './acknowledger';

let stop: AbortController;
let acks: PublicationAck[];
let cursor: number;
let refuse: boolean;
beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(log, 'warn').mockReturnValue();
  stop = new AbortController();
  acks = [];
  cursor = 7;
  refuse = false;
});
afterEach(() => {
  stop.abort();
  jest.useRealTimers();
});

/** An acknowledger whose pages are rendered when told to. */
function start() {
  const progress = { behind: 0, failure: null as (PublicationAck['failing'] & object) | null, done: async () => {} };
  const acknowledge = async (ack: PublicationAck) => {
    if (refuse) throw new Error('503');
    acks.push(ack);
  };
  const acknowledger = new Acknowledger({
    source: { acknowledge },
    progress,
    startAfter: 3,
    cursor: () => cursor,
    stop: stop.signal,
  });
  return { acknowledger, progress };
}

test('an entry is acknowledged only when every page that it touched is fresh', async () => {
  const { acknowledger, progress } = start();
  await acknowledger.acknowledge();
  let rendered = () => {};
  Object.assign(progress, { behind: 2, done: () => new Promise<void>((resolve) => (rendered = resolve)) });
  cursor = 8;
  const telling = acknowledger.acknowledge();
  await jest.advanceTimersByTimeAsync(1000);
  expect(acks.map(({ seq }) => seq)).toEqual([7]);
  progress.behind = 0;
  rendered();
  await telling;
  expect(acks.map(({ seq }) => seq)).toEqual([7, 8]);
});

test('while pages take long to render, the process is heard of and claims nothing new', async () => {
  const { acknowledger, progress } = start();
  await acknowledger.acknowledge();
  cursor = 8;
  Object.assign(progress, { behind: 900, done: () => new Promise(() => {}) });
  void acknowledger.acknowledge();
  await jest.advanceTimersByTimeAsync(61_000);
  expect(acks.map(({ seq }) => seq)).toEqual([7, 7, 7, 7]);
});

test('before anything is proven it claims nothing', async () => {
  const { acknowledger, progress } = start();
  progress.behind = 1;
  await acknowledger.acknowledge();
  expect(acks).toMatchObject([{ seq: 0 }]);
});

test('a page that fails keeps the entry from being acknowledged, with address and reason, until it succeeds', async () => {
  const { acknowledger, progress } = start();
  await acknowledger.acknowledge();
  const failure = { addresses: ['/sv/om-oss'], kind: 'not-rendered', reason: 'Next answered 500' } as const;
  cursor = 8;
  Object.assign(progress, { behind: 1, failure });
  await acknowledger.acknowledge();
  expect(acks.at(-1)).toMatchObject({ seq: 7, failing: failure });
  Object.assign(progress, { behind: 0, failure: null });
  await acknowledger.acknowledge();
  expect(acks.at(-1)).toMatchObject({ seq: 8, failing: null });
});

test('with nothing new to tell, the process is heard of every twenty seconds; since when it is true stays', async () => {
  const { acknowledger } = start();
  for (let seconds = 0; seconds < 40; seconds += 5) {
    await acknowledger.acknowledge();
    await jest.advanceTimersByTimeAsync(5000);
  }
  expect(acks).toHaveLength(2);
  expect(acks[1]).toEqual(acks[0]);
  cursor = 8;
  await acknowledger.acknowledge();
  expect(Date.parse(acks[2]!.at) - Date.parse(acks[1]!.at)).toBe(40_000);
});

test('what was proven of another log is not claimed any more', async () => {
  const { acknowledger, progress } = start();
  await acknowledger.acknowledge();
  acknowledger.startOver();
  progress.behind = 1;
  await acknowledger.acknowledge();
  expect(acks.map(({ seq }) => seq)).toEqual([7, 0]);
});

test('what is taken over while a message is on its way is told right after', async () => {
  const { acknowledger } = start();
  const first = acknowledger.acknowledge();
  cursor = 8;
  await Promise.all([first, acknowledger.acknowledge()]);
  expect(acks.at(-1)).toMatchObject({ seq: 8 });
});

test('a message that is refused is told once more at the next turn, and noted once', async () => {
  const { acknowledger } = start();
  refuse = true;
  await acknowledger.acknowledge();
  await acknowledger.acknowledge();
  expect(log.warn).toHaveBeenCalledTimes(1);
  refuse = false;
  await acknowledger.acknowledge();
  expect(acks).toMatchObject([{ seq: 7 }]);
});
