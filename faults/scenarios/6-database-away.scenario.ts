import { expect, test } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilAgreed, untilSettled } from '../support/agreement';
import { type Database, sqlite } from '../support/database';
import { figure, percentiles, progress } from '../support/figures';
import { type Postgres, postgres } from '../support/postgres';
import { readPublished } from '../support/publication';
import { roundsOf } from '../support/settings';
import type { Answer } from '../support/staff';
import { makeSubjects, publishNext, type Subject } from '../support/subjects';
import { startSystem, type System } from '../support/system';
import { leftOver, versionsOf } from '../support/versioned-page';
import { visit } from '../support/visitor';

/** How long the database is away, in seconds. */
const AWAY = 30;
const EDITORS = 3;
const PAUSE = 100;
/** How long an editor thinks before she tries again, in milliseconds. */
const THINKS = 1000;
const SEEDED = ['/en', '/sv', '/en/about-us', '/sv/om-oss', '/sitemap.xml', '/en/feed.xml'];
const CLEAR = /^The database does not answer right now/;

let system: System;
test.afterEach(() => system.close());

/** Takes the database away, and gives what brings it back. */
type Away = (database: Database) => Promise<() => Promise<void>>;

const lock: Away = async (database) => {
  const other = database.connect();
  const trx = await other.transaction();
  // It takes the lock for writing, though there is nothing to write.
  await trx('publication_log').where({ id: -1 }).delete();
  return async () => {
    await trx.rollback();
    await other.destroy();
  };
};

const stop: Away = async (database) => {
  const cluster = database as Postgres;
  await cluster.stop();
  return () => cluster.start();
};

const freeze: Away = (database) => {
  const cluster = database as Postgres;
  cluster.freeze();
  return Promise.resolve(() => {
    cluster.thaw();
    return Promise.resolve();
  });
};

for (const [name, make, takeAway] of [
  ['SQLite locked', sqlite, lock],
  ['PostgreSQL stopped', postgres, stop],
  ['PostgreSQL frozen', postgres, freeze],
] as const) {
  test(`with ${name} for half a minute no visitor notices, and no editor is told that something is saved that is not`, async () => {
    system = await startSystem(`database-away-${name.toLowerCase().replace(' ', '-')}`, { database: make });
    const { staff, webs, db } = system;
    const subjects = await makeSubjects(staff, EDITORS);
    await untilAgreed(webs, db);
    await untilSettled(webs);
    const addresses = [...new Set([...SEEDED, ...(await readPublished(db)).pages.keys()])];

    const bringBack = await takeAway(system.database);
    const state = { isAway: true };
    const editing = subjects.map((subject) => editWhile(state, subject));
    const visits = await visitFor(roundsOf(AWAY) * 1000, addresses);
    await bringBack();
    const back = Date.now();
    state.isAway = false;
    const answers = (await Promise.all(editing)).flat();
    progress(`${answers.length} saves while it was away`);

    for (const { ok, status, message } of answers.filter((answer) => !answer.ok)) {
      expect(status, message).toBe(503);
      expect(message).toMatch(CLEAR);
      expect(ok).toBe(false);
    }
    await untilSaved(subjects, back);
    figure('saves work again after', `${Date.now() - back} ms`);
    for (const subject of subjects) await settle(subject);
    expect(await leftOver(db)).toEqual([]);
    figure('the site equals the database again after', `${await untilAgreed(webs, db)} ms more`);
    const refused = answers.filter(({ ok }) => !ok);
    figure('saves while it was away', `${refused.length} refused clearly, ${answers.length - refused.length} done`);
    figure('told as done and not there', `0 of ${subjects.length} pages`);
    figure('visits meanwhile, other than 200', `0 of ${visits.length}`);
    figure('visits took', percentiles(visits));
  });
}

/** Saves one version after the other. */
async function editWhile(state: { isAway: boolean }, subject: Subject): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (state.isAway) {
    answers.push(await publishNext(system.staff, subject));
    await sleep(THINKS);
  }
  return answers;
}

/** The milliseconds of each visit. @throws when one is answered with anything else than a page */
async function visitFor(milliseconds: number, addresses: string[]): Promise<number[]> {
  const times: number[] = [];
  const until = Date.now() + milliseconds;
  while (Date.now() < until) {
    for (const address of addresses) {
      const asked = Date.now();
      const { status } = await visit(system.web.url, address);
      times.push(Date.now() - asked);
      expect(status, address).toBe(200);
    }
    await sleep(PAUSE);
  }
  return times;
}

/** Every editor tries until her page is published. */
async function untilSaved(subjects: Subject[], since: number): Promise<void> {
  for (const subject of subjects) {
    for (let answer = await publishNext(system.staff, subject); !answer.ok;) {
      expect(Date.now() - since, answer.message).toBeLessThan(30_000);
      await sleep(PAUSE);
      answer = await publishNext(system.staff, subject);
    }
  }
}

/** The database has what was acknowledged last, as a whole. */
async function settle(subject: Subject): Promise<void> {
  const { published, draft, entries } = await versionsOf(system.db, subject);
  expect({ published, draft }).toEqual({ published: [subject.acknowledged], draft: [subject.acknowledged] });
  // A save that failed as it was being confirmed may have been done.
  expect(entries).toBeGreaterThanOrEqual(subject.publications);
}
