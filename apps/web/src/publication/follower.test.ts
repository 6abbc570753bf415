import type { PublicationEntry } from '@sern/contract';
import { log } from '../lib/log';
import { FakeCms, json } from './fake-cms';
import { Follower, type Site } from './follower';
import { publicationSource } from './publication-source';

/** Notes what it is told, in order. */
class RecordedSite implements Site {
  readonly steps: string[] = [];
  useSnapshot = async ({ head }: { head: number }) => void this.steps.push(`addresses ${head}`);
  markStale = async (tags: string[]) => void this.steps.push(`stale ${tags.join(' ')}`);
  renew = (entries: PublicationEntry[]) => void this.steps.push(`renew ${entries.map(({ seq }) => seq).join(' ')}`);
  renewal = {
    hasFailures: false,
    retry: () => void this.steps.push('retry'),
    behind: 0,
    failure: null,
    done: () => Promise.resolve(),
  };

  /** What was told since last asked. */
  take(): string[] {
    return this.steps.splice(0);
  }
}

let cms: FakeCms;
let url: string;
let site: RecordedSite;
let pauses: number[];
let stop: AbortController;

beforeEach(async () => {
  for (const level of ['info', 'warn'] as const) jest.spyOn(log, level).mockReturnValue();
  cms = new FakeCms();
  url = await cms.listen();
  site = new RecordedSite();
  pauses = [];
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await cms.close();
});

function follow(startAfter = 0, source = publicationSource(url, 'token')): Follower {
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  return new Follower({ source, site, startAfter, stop: stop.signal, pause });
}

/** A follower that has taken over what the CMS had. */
async function caughtUp(): Promise<Follower> {
  const follower = follow(cms.head);
  await follower.turn();
  site.take();
  pauses = [];
  return follower;
}

test('what happened since the build is replayed: addresses, then tags, then pages', async () => {
  cms.publish();
  const recorded = cms.head;
  cms.publish({ documentId: 'about', paths: ['/om', '/om-oss'] });
  const follower = follow(recorded);
  await follower.turn();
  expect(site.take()).toEqual([
    'addresses 2',
    'stale document:about list:page:sv path:sv:/om path:sv:/ path:sv:/om-oss',
    'renew 2',
  ]);
  expect(follower.state).toMatchObject({ connected: true, cursor: 2, head: 2 });
});

test('after a start, all pages are looked through even if nothing was published since', async () => {
  await follow().turn();
  expect(site.take()).toEqual(['addresses 0', 'renew ']);
});

test('many entries come piece by piece, each once and in order', async () => {
  const follower = await caughtUp();
  for (let count = 0; count < 7; count++) cms.publish();
  await follower.turn();
  expect(site.take().at(-1)).toBe('renew 1 2 3 4 5 6 7');
  expect(follower.state.cursor).toBe(7);
});

test('the question waits for something to come once all is known', async () => {
  const follower = await caughtUp();
  await follower.turn();
  expect(cms.asked.at(-1)).toBe('/api/publication/log?after=0&wait=5');
});

test('a CMS that does not wait is not asked in a hot loop', async () => {
  const follower = await caughtUp();
  await follower.turn();
  expect(pauses).toEqual([500]);
});

const text = (body: string) => (_request: unknown, response: Parameters<typeof json>[0]) => json(response, 200, body);

test.each([
  ['no JSON', text('<html>')],
  ['cut off JSON', text('{"head":3,"entries":[{"seq":1,')],
  ['null', text('null')],
  ['entries that are none', text('{"head":1,"entries":{"seq":1}}')],
  ['a head that is none', text('{"head":"1","entries":[]}')],
  ['an entry without seq', text('{"head":1,"entries":[{"type":"page"}]}')],
  ['an error', (_request: unknown, response: Parameters<typeof json>[0]) => json(response, 500, {})],
  ['a cut connection', (request: { socket: { destroy: () => unknown } }) => void request.socket.destroy()],
])('%s changes nothing, and all is made up for afterwards', async (_name, misbehaviour) => {
  const follower = await caughtUp();
  const seq = cms.publish();
  cms.misbehave(misbehaviour);
  await follower.turn();
  expect(site.take()).toEqual([]);
  expect(follower.state).toMatchObject({ connected: false, cursor: seq - 1 });
  await follower.turn();
  expect(site.take()).toContain(`renew ${seq}`);
  expect(follower.state).toMatchObject({ connected: true, cursor: seq });
});

test('a snapshot that is wrong in one row changes no address', async () => {
  const follower = await caughtUp();
  const seq = cms.publish();
  const page = JSON.stringify({ head: seq, entries: cms.entries });
  cms.misbehave(text(page), text(`{"head":${seq},"routes":[{"documentId":"a","locale":"sv"}],"redirects":[]}`));
  await follower.turn();
  expect(site.take()).toEqual([]);
  expect(follower.state.cursor).toBe(seq - 1);
});

test('an entry that this version does not know is passed over, not waited for', async () => {
  const follower = await caughtUp();
  cms.publish({ type: 'event' as never });
  await follower.turn();
  expect(site.take()).toEqual([]);
  expect(follower.state.cursor).toBe(1);
});

test('pauses grow while the CMS fails, with jitter, up to four seconds or so, and begin anew', async () => {
  const follower = await caughtUp();
  const fail = (_request: unknown, response: Parameters<typeof json>[0]) => json(response, 503, {});
  cms.misbehave(...Array.from({ length: 8 }, () => fail));
  for (let count = 0; count < 8; count++) await follower.turn();
  const expected = [500, 1000, 2000, 4000, 4000, 4000, 4000, 4000];
  for (const [index, pause] of pauses.entries()) {
    expect(pause / expected[index]!).toBeGreaterThanOrEqual(0.75);
    expect(pause / expected[index]!).toBeLessThan(1.25);
  }
  cms.publish();
  await follower.turn();
  cms.misbehave(fail);
  await follower.turn();
  expect(pauses.at(-1)).toBeLessThan(625);
});

test('an entry is taken over again when the site could not take it over', async () => {
  const follower = await caughtUp();
  const seq = cms.publish();
  site.markStale = jest.fn(site.markStale).mockRejectedValueOnce(new Error('no'));
  await follower.turn();
  expect(follower.state.cursor).toBe(seq - 1);
  await follower.turn();
  expect(site.take()).toContain(`renew ${seq}`);
});

test('a page that fails while others are rendered is tried again without waiting long', async () => {
  const follower = await caughtUp();
  site.renewal.behind = 3;
  await follower.turn();
  expect(cms.asked.at(-1)).toContain('wait=2');
  expect(site.take()).toEqual([]);
  Object.assign(site.renewal, { behind: 1, hasFailures: true });
  await follower.turn();
  expect(cms.asked.at(-1)).toContain('wait=2');
  expect(site.take()).toEqual(['retry']);
});

test.each([
  ['a cursor from the future', 99, 0],
  ['a log that is pruned', 1, 2],
])('%s: everything is made stale, and it goes on from what the CMS has', async (_name, cursor, prunedUpTo) => {
  cms.publish();
  cms.publish();
  cms.publish();
  cms.prunedUpTo = prunedUpTo;
  const follower = follow(cursor);
  await follower.turn();
  const [addresses, stale, renewed] = site.take();
  expect(addresses).toBe('addresses 3');
  for (const tag of ['layout:en', 'layout:sv', 'document:home', 'path:sv:/']) expect(stale).toContain(tag);
  expect(renewed).toBe('renew ');
  expect(follower.state).toMatchObject({ connected: true, cursor: 3 });
});

test('a CMS that restarts is followed on, without loss', async () => {
  const follower = await caughtUp();
  const port = new URL(url).port;
  await cms.close();
  await follower.turn();
  expect(follower.state.connected).toBe(false);
  const { entries } = cms;
  cms = new FakeCms();
  cms.entries = entries;
  cms.publish();
  await cms.listen(Number(port));
  await follower.turn();
  expect(follower.state).toMatchObject({ connected: true, cursor: 1 });
});

test('a CMS that accepts a question and never answers is given up', async () => {
  cms.misbehave(() => undefined);
  const follower = follow(0, publicationSource(url, 'token', 50));
  await follower.turn();
  expect(follower.state).toMatchObject({ connected: false, lastContact: null });
});

test('a CMS that falls silent in the middle of a long poll is given up five seconds after its answer was due', async () => {
  const follower = await caughtUp();
  expect(follower.knowsAddresses).toBe(true);
  const signalAfter = AbortSignal.timeout.bind(AbortSignal);
  const deadline = jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => signalAfter(20));
  cms.misbehave(() => undefined);
  await follower.turn();
  expect(cms.asked.at(-1)).toContain('wait=5');
  expect(deadline).toHaveBeenCalledWith(10_000);
  expect(follower.knowsAddresses).toBe(false);
});

test('after a failure the CMS is asked to answer at once: it may be there again', async () => {
  const follower = await caughtUp();
  cms.misbehave((_request, response) => json(response, 503, {}));
  await follower.turn();
  await follower.turn();
  expect(cms.asked.at(-1)).toContain('wait=0');
  await follower.turn();
  expect(cms.asked.at(-1)).toContain('wait=5');
});

/** Whether an address that the site does not have is known not to exist, each time that the snapshot is asked for. */
function watchSnapshots(follower: Follower, ...misbehaviours: Parameters<FakeCms['misbehave']>) {
  const known: boolean[] = [];
  const log =
    (body: object): (typeof misbehaviours)[0] =>
    (_request, response) =>
      json(response, 200, body);
  const pairs = misbehaviours.map((misbehave): typeof misbehaviours => [
    log({ head: cms.head, entries: cms.entries }),
    (request, response) => {
      known.push(follower.knowsAddresses);
      misbehave(request, response);
    },
  ]);
  cms.misbehave(...pairs.flat());
  return known;
}

test('while the log answers and the addresses are not to be had, no address is known not to exist', async () => {
  const follower = await caughtUp();
  const seq = cms.publish();
  const known = watchSnapshots(
    follower,
    (_request, response) => json(response, 500, {}),
    (_request, response) => json(response, 200, 'null'),
    (request) => request.socket.destroy(),
  );
  for (let count = 0; count < 3; count++) {
    await follower.turn();
    expect(follower.knowsAddresses).toBe(false);
  }
  expect(known).toEqual([false, false, false]);
  await follower.turn();
  expect(follower.state.cursor).toBe(seq);
  expect(follower.knowsAddresses).toBe(true);
});

test('an address that was taken down is known not to exist as soon as the addresses are there', async () => {
  const follower = await caughtUp();
  cms.publish({ action: 'unpublish' });
  const known: boolean[] = [];
  site.markStale = async () => void known.push(follower.knowsAddresses);
  await follower.turn();
  expect(known).toEqual([true]);
});

/** Waits for the acknowledgement of an entry, and gives what came since. */
async function acknowledged(seq: number) {
  while (cms.acks.at(-1)?.seq !== seq) await new Promise(setImmediate);
  return cms.acks.splice(0);
}

test('what was taken over is acknowledged', async () => {
  const follower = await caughtUp();
  const seq = cms.publish();
  await follower.turn();
  expect((await acknowledged(seq)).at(-1)).toMatchObject({
    process: expect.stringMatching(/^[0-9a-f-]{36}$/),
    seq,
    failing: null,
  });
});

test('the CMS is told why what it published could not be taken over', async () => {
  const follower = await caughtUp();
  const seq = cms.publish();
  site.markStale = jest.fn(site.markStale).mockRejectedValueOnce(new Error('Next is gone'));
  await follower.turn();
  const acks = await acknowledged(seq - 1);
  while (!acks.at(-1)?.failing) acks.push(...(await acknowledged(seq - 1)));
  expect(acks.at(-1)?.failing).toEqual({ addresses: [], kind: 'other', reason: 'Next is gone' });
  await follower.turn();
  expect((await acknowledged(seq)).at(-1)?.failing).toBeNull();
});

test('the CMS is told that its own answers are why what it published could not be taken over', async () => {
  const follower = await caughtUp();
  await acknowledged(0);
  const seq = cms.publish();
  watchSnapshots(follower, (_request, response) => json(response, 500, {}));
  await follower.turn();
  const [ack] = await acknowledged(seq - 1);
  expect(ack?.failing).toMatchObject({ addresses: [], kind: 'cms-failed' });
  expect(ack?.failing?.reason).toContain('The CMS answered 500.');
  await follower.turn();
  expect((await acknowledged(seq)).at(-1)?.failing).toBeNull();
});

test('while the CMS is away, that is in the log once', async () => {
  const follower = await caughtUp();
  await acknowledged(0);
  await cms.close();
  for (let count = 0; count < 3; count++) await follower.turn();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(log.warn).toHaveBeenCalledTimes(1);
});

test('what was proven of a log that is no more is not claimed of the new one', async () => {
  for (let count = 0; count < 9; count++) cms.publish();
  const follower = await caughtUp();
  await acknowledged(9);
  cms.entries = [];
  cms.publish();
  cms.misbehave(
    (_request, response) => json(response, 409, {}),
    (_request, response) => json(response, 500, {}),
  );
  await follower.turn();
  expect((await acknowledged(0)).at(-1)?.failing).toMatchObject({ kind: 'cms-failed' });
  expect(follower.knowsAddresses).toBe(false);
  site.renewal.behind = 1;
  // The new log reaches further than the old one by now: that does not make it the same.
  for (let count = 0; count < 9; count++) cms.publish();
  await follower.turn();
  expect(site.take()[0]).toBe('addresses 10');
  expect((await acknowledged(0)).at(-1)?.failing).toBeNull();
  site.renewal.behind = 0;
  await follower.turn();
  await acknowledged(10);
  expect(cms.refusedAcks).toBe(0);
});

test('a CMS that knows no acknowledgements is followed all the same', async () => {
  const source = publicationSource(url, 'token');
  source.acknowledge = () => Promise.reject(new Error('404'));
  const follower = follow(0, source);
  await follower.turn();
  cms.publish();
  await follower.turn();
  expect(follower.state).toMatchObject({ connected: true, cursor: 1 });
});

test('who stops takes leave', async () => {
  const follower = await caughtUp();
  stop.abort();
  await follower.run();
  expect(cms.acks.at(-1)).toMatchObject({ leaving: true });
});

test('a CMS that hangs is left when the server stops, and nothing throws', async () => {
  const follower = await caughtUp();
  const hanging = new Promise<void>((resolve) => cms.misbehave(() => resolve()));
  const running = follower.run();
  await hanging;
  stop.abort();
  await expect(running).resolves.toBeUndefined();
});

test('a failure is logged with the id under which the CMS was asked', async () => {
  const ids: unknown[] = [];
  cms.misbehave((request, response) => {
    ids.push(request.headers['x-request-id']);
    response.writeHead(500).end();
  });
  await follow().turn();
  expect(ids).toHaveLength(1);
  expect(log.warn).toHaveBeenCalledWith('The publication log cannot be followed', {
    error: `The CMS answered 500. (request ${String(ids[0])})`,
  });
});
