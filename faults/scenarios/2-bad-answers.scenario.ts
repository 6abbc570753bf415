import { expect, test } from '@playwright/test';
import { localizedUrl } from '@sern/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilAgreed, untilSettled } from '../support/agreement';
import { figure, percentiles, progress } from '../support/figures';
import type { Fault, Faults } from '../support/proxy';
import { markedTitle, readPublished } from '../support/publication';
import { randomOf } from '../support/random';
import { roundsOf } from '../support/settings';
import { SPOILT } from '../support/spoil';
import { startSystem, type System } from '../support/system';
import { isSame, visit, type Visit } from '../support/visitor';

/** Where the CMS goes wrong. */
const PLACES: Record<string, (path: string) => boolean> = {
  'to the pages': (path) => path.startsWith('/graphql'),
  'to the follower': (path) => path.startsWith('/api/publication'),
  everywhere: () => true,
};
/** Everything that goes wrong. */
const KINDS: Record<string, Fault> = { ...SPOILT, 'falls silent': { kind: 'silent' } };
/** The one that the follower need not mind: what it asks for is there. */
const HARMLESS = 'answers errors beside the data';
/** How long each fault lasts, in milliseconds: longer than the site waits for an answer. */
const LASTS = 7000;
/** How long it may take the site to notice, in milliseconds: the question that waits for news is answered after five seconds. */
const NOTICED = 6000;
/** The same where no answer comes: five seconds of patience more. */
const SILENCE_NOTICED = 11_000;
const SILENT = ['hang', 'slow', 'silent'];
const PAUSE = 40;

const { next } = randomOf('bad-answers');
const title = () => markedTitle('Page', next);

let system: System;
test.afterEach(() => system.close());

test('whatever nonsense the CMS answers, visitors get the page before or the page after, and it heals by itself', async () => {
  system = await startSystem('bad-answers');
  const { web, webs, db, cms } = system;
  const pages = await makePages(system);
  const addresses = new Set<string>();
  const healed: number[] = [];
  const tally = { answers: 0, unknown: 0 };
  for (const [round, spell] of SPELLS.slice(0, roundsOf(SPELLS.length)).entries()) {
    const { name } = spell;
    for (const address of (await readPublished(db)).pages.keys()) addresses.add(address);
    // It will be there soon.
    addresses.add(localizedUrl('en', `/new-${round}`));
    const before = await visitAll(web.url, addresses);
    const seen = await watchDuring(spell, addresses, () => publishSome(system, pages, round));
    healed.push(await untilAgreed(webs, db, addresses).catch((error: unknown) => fault(name, error)));
    await untilSettled(webs);
    const after = await visitAll(web.url, addresses);
    const late = seen.filter(({ time }) => time > spell.unknownFrom);
    tally.answers += seen.length;
    tally.unknown += late.length;
    // One question to Playwright for all: each of its own takes milliseconds.
    expect(shown(late.filter(({ answer }) => answer.status === 404)), `${name}: nobody knows whether it exists`).toBe(
      '',
    );
    const wrong = seen.filter(({ address, answer }) => !isGood(before.get(address), after.get(address), answer));
    expect(shown(wrong), `${name}: neither the page before nor the page after`).toBe('');
    progress(`${name}: healed after ${healed.at(-1)} ms`);
  }
  await cms.kill();
  const last = await visitAll(web.url, addresses);
  await web.kill();
  await web.start();
  const kept = await visitAll(web.url, addresses);
  for (const [address, answer] of last)
    expect(isSame(answer, kept.get(address) ?? answer), `${address} from disk`).toBe(true);
  figure('kinds of bad answers', healed.length);
  figure('answers to visitors meanwhile, neither before nor after', `0 of ${tally.answers}`);
  figure('404 while nobody can know whether the address exists', `0 of ${tally.unknown}`);
  figure('healed after', percentiles(healed));
  figure('kept on disk, other than served', `0 of ${last.size}`);
});

/** One fault in one place. */
interface Spell {
  name: string;
  faults: Faults;
  /** In milliseconds. */
  lasts: number;
  /** When the site must have noticed that it cannot know which addresses there are; never if the follower gets its answers. */
  unknownFrom: number;
}

const SPELLS = Object.entries(KINDS).flatMap(([kind, fault]) =>
  Object.entries(PLACES).map(([place, isThere]): Spell => {
    const faults: Faults = (path) => (isThere(path) ? fault : null);
    const isFollowed = kind === HARMLESS || !isThere('/api/publication/log');
    const noticed = SILENT.includes(fault.kind) ? SILENCE_NOTICED : NOTICED;
    const [lasts, unknownFrom] = isFollowed ? [LASTS, Infinity] : [Math.max(LASTS, noticed + 3000), noticed];
    return { name: `${kind}, ${place}`, faults, lasts, unknownFrom };
  }),
);

const fault = (name: string, error: unknown): never => {
  throw new Error(`${name}: ${(error as Error).message}`);
};

/** One page to change, and one to take down and publish again. */
async function makePages({ staff, webs, db }: System): Promise<{ changed: string; taken: string }> {
  const make = async (slug: string) => {
    const { documentId } = await staff.create('en', { title: title(), slug });
    for (const locale of ['en', 'sv']) await staff.publish(documentId, locale, { title: title(), slug });
    return documentId;
  };
  const pages = { changed: await make('changed'), taken: await make('taken') };
  await untilAgreed(webs, db);
  await untilSettled(webs);
  return pages;
}

/** What staff do while the CMS answers the site wrongly: each address changes once. */
async function publishSome({ staff }: System, { changed, taken }: { changed: string; taken: string }, round: number) {
  const answers = [
    await staff.publish(changed, 'en', { title: title() }),
    await staff.publish(changed, 'sv', { title: title() }),
    round % 2 === 0 ? await staff.unpublish(taken, 'sv') : await staff.publish(taken, 'sv', { title: title() }),
    await staff.create('en', { title: title(), slug: `new-${round}` }),
  ];
  const { documentId } = answers.at(-1) ?? {};
  answers.push(await staff.publish(documentId ?? '', 'en'));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
}

/** The first of these answers, as text; empty for none. */
function shown([first]: Seen[]): string {
  return first ? `${first.address} is ${first.answer.status} after ${first.time} ms:\n${first.answer.body}` : '';
}

interface Seen {
  address: string;
  answer: Visit;
  /** In milliseconds since the fault began. */
  time: number;
}

/** What visitors got at the addresses while the fault lasted, and how long after its beginning they asked. */
async function watchDuring({ faults, lasts }: Spell, addresses: Set<string>, work: () => Promise<void>) {
  const seen: Seen[] = [];
  system.proxy.fail(faults);
  const began = Date.now();
  const working = work();
  for (let time = 0; time < lasts; time = Date.now() - began) {
    for (const [address, answer] of await visitAll(system.web.url, addresses)) seen.push({ address, answer, time });
    await sleep(PAUSE);
  }
  await working;
  system.proxy.mend();
  return seen;
}

async function visitAll(site: string, addresses: Iterable<string>): Promise<Map<string, Visit>> {
  const visits = [...addresses].map(async (address) => [address, await visit(site, address)] as const);
  return new Map(await Promise.all(visits));
}

/** The page as it was or as it is now; where none was or is, also that there is none, or that nobody knows. */
function isGood(before: Visit | undefined, after: Visit | undefined, answer: Visit): boolean {
  if (!before || !after) return false;
  if (isSame(answer, before) || isSame(answer, after)) return true;
  const isAlwaysThere = before.status === 200 && after.status === 200;
  return !isAlwaysThere && [404, 503].includes(answer.status);
}
