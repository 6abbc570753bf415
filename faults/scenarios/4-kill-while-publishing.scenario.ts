import { expect, test } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cms, cmsOn } from '../support/cms';
import { type Database, sqlite } from '../support/database';
import { figure, percentiles, progress } from '../support/figures';
import { postgres } from '../support/postgres';
import { type Random, randomOf } from '../support/random';
import { roundsOf } from '../support/settings';
import { Staff } from '../support/staff';
import { makeSubjects, publicationsOf, publishNext, settle, type Subject } from '../support/subjects';
import { folderOf } from '../support/system';
import { leftOver } from '../support/versioned-page';

const ROUNDS = 100;
const UP_WITHIN = 30_000;
const EDITORS = 3;
/** The CMS is killed after so many publications since its start, or fewer, and in the middle of the next. */
const MOST_PUBLICATIONS = 8;
/** About how long one takes, in milliseconds. */
const LONGEST_PUBLICATION = 400;

for (const [name, make] of [
  ['SQLite', sqlite],
  ['PostgreSQL', postgres],
] as const) {
  test(`killed while it publishes on ${name}, the CMS has lost nothing, and nothing is half-published`, async () => {
    const scenario = `kill-while-publishing-${name.toLowerCase()}`;
    const folder = folderOf(scenario);
    const database: Database = await make(folder);
    const cms = await cmsOn(database, folder);
    const db = database.connect();
    try {
      await cms.start();
      const random = randomOf(scenario);
      const staff = new Staff(cms.url);
      const subjects = await makeSubjects(staff, EDITORS);
      const starts: number[] = [];
      const tally = { kept: 0, undone: 0 };
      for (let round = 1; round <= roundsOf(ROUNDS); round++) {
        await publishUntilKilled({ cms, staff, subjects, random });
        starts.push(await cms.start());
        for (const subject of subjects) await settle(db, subject, tally);
        expect(await leftOver(db)).toEqual([]);
        if (round % 10 === 0) progress(`killed ${round} times, ${publicationsOf(subjects)} publications`);
      }
      expect(Math.max(...starts)).toBeLessThan(UP_WITHIN);
      figure('kills', roundsOf(ROUNDS));
      figure('acknowledged publications, lost', `0 of ${publicationsOf(subjects) - tally.kept}`);
      figure('under way when killed', `${tally.kept} there as a whole, ${tally.undone} undone as a whole, 0 half`);
      figure('up again after', percentiles(starts));
    } finally {
      await cms.kill();
      await db.destroy();
      await database.close();
    }
  });
}

interface Work {
  cms: Cms;
  staff: Staff;
  subjects: Subject[];
  random: Random;
}

/** Editors publish one version after the other, until the CMS is killed at a random moment. */
async function publishUntilKilled({ cms, staff, subjects, random }: Work): Promise<void> {
  const state = { killed: false };
  const [wanted, before] = [random.below(MOST_PUBLICATIONS), publicationsOf(subjects)];
  const editors = Array.from({ length: EDITORS }, async (_, editor) => {
    const own = subjects.filter((subject) => subject.editor === editor);
    for (let turn = 0; !state.killed; turn++) {
      const subject = own[turn % own.length];
      if (!subject) return;
      const { status, ok, message } = await publishNext(staff, subject);
      if (status === null) return;
      expect(ok, message).toBe(true);
    }
  });
  const moment = async () => {
    while (publicationsOf(subjects) - before < wanted) await sleep(5);
    await sleep(random.next() * LONGEST_PUBLICATION);
  };
  // A refusal ends it at once.
  await Promise.race([moment(), Promise.all(editors)]);
  await cms.kill();
  state.killed = true;
  await Promise.all(editors);
}
