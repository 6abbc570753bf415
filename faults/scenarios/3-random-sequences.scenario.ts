import { expect, test } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilAgreed, untilSettled } from '../support/agreement';
import { Editing } from '../support/editing';
import { figure, percentiles, progress } from '../support/figures';
import { readPublished } from '../support/publication';
import { type Random, randomOf } from '../support/random';
import { roundsOf } from '../support/settings';
import { startSystem, type System } from '../support/system';

const SEQUENCES = 200;
/** A fault comes within this after the first edit, in milliseconds. */
const FAULT_WITHIN = 800;

const FAULTS = {
  none: { share: 0.05, strike: () => Promise.resolve() },
  'CMS killed': {
    share: 0.1,
    async strike({ cms }: System) {
      await cms.kill();
      await cms.start();
    },
  },
  'web killed': {
    share: 0.3,
    async strike({ webs }: System, random: Random) {
      const web = random.pick(webs);
      await web.kill();
      await web.start();
    },
  },
  'connection cut': {
    share: 0.3,
    async strike({ proxy }: System, random: Random) {
      proxy.fail(() => ({ kind: 'cut' }));
      await sleep(random.next() * 1500);
      proxy.mend();
    },
  },
  'connection hangs': {
    share: 0.25,
    async strike({ proxy }: System, random: Random) {
      proxy.fail(() => (random.chance(0.5) ? { kind: 'hang' } : { kind: 'break' }));
      await sleep(random.next() * 1500);
      proxy.mend();
    },
  },
} as const;
type FaultName = keyof typeof FAULTS;

let system: System;
test.afterEach(() => system.close());

test('after any sequence of edits, whatever was killed in between, the public site equals the database', async () => {
  system = await startSystem('random-sequences', { webs: 2 });
  const random = randomOf('random-sequences');
  const run = { editing: new Editing(system.staff, random), random, addresses: new Set<string>() };
  const tally = { edits: 0, refused: 0, unanswered: 0 };
  const struck = new Map<FaultName, number>();
  const healed: number[] = [];
  for (let sequence = 1; sequence <= roundsOf(SEQUENCES); sequence++) {
    const fault = pickFault(random);
    struck.set(fault, (struck.get(fault) ?? 0) + 1);
    const edits = await editDuring(fault, run);
    for (const { answer } of edits) tally[answer.ok ? 'edits' : answer.status === null ? 'unanswered' : 'refused']++;
    const story = [fault, ...edits.map(({ what, answer }) => `${what}: ${answer.status} ${answer.message}`)].join('\n');
    try {
      // No fault of the database's or the CMS's own.
      expect(edits.filter(({ answer }) => (answer.status ?? 0) >= 500)).toEqual([]);
      healed.push(await untilAgreed(system.webs, system.db, run.addresses));
    } catch (error) {
      throw new Error(`Sequence ${sequence}, with ${story}\n${(error as Error).message}`);
    }
    if (sequence % 10 === 0) progress(`${sequence} sequences, ${run.addresses.size} addresses ever used`);
  }
  await untilSettled(system.webs);
  await untilAgreed(system.webs, system.db, run.addresses);
  figure('sequences after which the site differed from the database', `0 of ${healed.length}`);
  figure('faults', [...struck].map(([name, times]) => `${name} ${times}`).join(', '));
  figure('edits', `${tally.edits} done, ${tally.refused} refused by the rules, ${tally.unanswered} unanswered`);
  figure('addresses ever used', run.addresses.size);
  figure('equal after the last edit and the last restart', percentiles(healed));
});

interface Run {
  editing: Editing;
  random: Random;
  /** Every address that was ever public. */
  addresses: Set<string>;
}

/** Three to six edits during which the fault strikes, and one after it. */
async function editDuring(fault: FaultName, { editing, random, addresses }: Run) {
  const moment = random.next() * FAULT_WITHIN;
  const striking = sleep(moment).then(() => FAULTS[fault].strike(system, random));
  const edits = [];
  for (let left = 3 + random.below(4); left > 0; left--) {
    edits.push(await editing.edit());
    await remember(addresses);
  }
  await striking;
  edits.push(await editing.edit());
  await remember(addresses);
  return edits;
}

async function remember(addresses: Set<string>): Promise<void> {
  const { pages, redirects } = await readPublished(system.db);
  for (const address of [...pages.keys(), ...redirects.keys()]) addresses.add(address);
}

function pickFault(random: Random): FaultName {
  let left = random.next();
  for (const [name, { share }] of Object.entries(FAULTS)) {
    left -= share;
    if (left < 0) return name as FaultName;
  }
  return 'none';
}
