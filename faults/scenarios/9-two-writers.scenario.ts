import type { PublicationLog } from '@sern/contract';
import { expect, test } from '@playwright/test';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { cmsOn } from '../support/cms';
import { figure } from '../support/figures';
import { postgres } from '../support/postgres';
import { type Random, randomOf } from '../support/random';
import { ENVIRONMENT, roundsOf } from '../support/settings';
import { type Answer, Staff } from '../support/staff';
import { makeSubjects, publicationsOf, publishNext, settle, type Subject } from '../support/subjects';
import { folderOf } from '../support/system';
import { leftOver } from '../support/versioned-page';

const SCENARIO = 'two-writers';
/** So many publications of each editor. */
const ROUNDS = 100;
/** Half of them at each CMS, at any time. */
const EDITORS = 4;
/** The next transaction is ended after so many milliseconds, or fewer. */
const END_EVERY = 2000;

test('two CMS processes on one PostgreSQL write one log, and nobody who follows it misses an entry', async () => {
  const folder = folderOf(SCENARIO);
  const database = await postgres();
  const first = await cmsOn(database, folder, 'cms-1');
  const second = await cmsOn(database, folder, 'cms-2');
  const db = database.connect();
  const state = { writing: true };
  try {
    await first.start();
    await second.start();
    const subjects = await makeSubjects(new Staff(first.url), EDITORS);
    const urls = [first.url, second.url];
    const values = await Promise.all(urls.map(makeValue));
    const { head: start } = await readLog(first.url, 0);
    const tally = { kept: 0, undone: 0 };
    const writing = Promise.all([writeValues(db, values), writePages(urls, { db, subjects, tally })]);
    const [[valuesPublished], ended, ...reads] = await Promise.all([
      writing.finally(() => (state.writing = false)),
      endTransactions(db, randomOf(SCENARIO), state),
      ...urls.map((url) => follow(url, start, state)),
    ]);

    const log = () => db('publication_log').where('id', '>', start).orderBy('id');
    const written = await log().pluck<number[]>('id');
    for (const read of reads) expect(read).toEqual(written);
    expect(await leftOver(db)).toEqual([]);
    expect((await log().where({ type: 'value' })).length).toBeGreaterThanOrEqual(valuesPublished);
    const wasted = Math.max(...written) - start - written.length;
    // Else no transaction had taken a number when it was ended, and the order was never at stake.
    expect(wasted).toBeGreaterThan(0);
    const acknowledged = publicationsOf(subjects) - subjects.length - tally.kept + valuesPublished;
    const asked = roundsOf(ROUNDS) * (EDITORS + values.length);
    expect(acknowledged).toBeGreaterThan(asked / 2);
    figure('acknowledged publications, lost', `0 of ${acknowledged}`);
    figure('refused clearly, as their connection broke', asked - acknowledged);
    figure('entries of the log, read in order by each of two followers', `${written.length} of ${written.length}`);
    figure('connections broken', `${ended}, which wasted ${wasted} numbers of the log`);
    figure('pages under way when ended', `${tally.kept} there as a whole, ${tally.undone} undone as a whole, 0 half`);
  } finally {
    state.writing = false;
    await Promise.all([first.kill(), second.kill()]);
    await db.destroy();
    await database.close();
  }
});

interface Pages {
  db: Knex;
  subjects: Subject[];
  tally: { kept: number; undone: number };
}

/** Every editor publishes her pages again and again, at each CMS in turn. */
async function writePages(cmsUrls: string[], { db, subjects, tally }: Pages): Promise<void> {
  const staffs = cmsUrls.map((url) => new Staff(url));
  const editing = Array.from({ length: EDITORS }, async (_, editor) => {
    const own = subjects.filter((subject) => subject.editor === editor);
    for (let turn = 0; turn < roundsOf(ROUNDS); turn++) {
      // Each language of the page at each CMS in turn.
      const [staff, subject] = [staffs[(editor + turn) % staffs.length], own[Math.floor(turn / 2) % own.length]];
      if (!staff || !subject) throw new Error('Every editor has a page, and a CMS.');
      expectClear(await publishNext(staff, subject));
      await settle(db, subject, tally);
    }
  });
  await Promise.all(editing);
}

/** At each CMS somebody publishes a value again and again, and looks whether it is there. Gives how often it was acknowledged. */
async function writeValues(db: Knex, values: Value[]): Promise<number> {
  let published = 0;
  const editing = values.map(async ({ staff, documentId }) => {
    for (let turn = 0; turn < roundsOf(ROUNDS); turn++) {
      const name = `${documentId}, version ${turn}`;
      const answer = await staff.publish(documentId, 'en', { name });
      expectClear(answer);
      if (!answer.ok) continue;
      published++;
      const names = db('values').where({ document_id: documentId, locale: 'en' }).pluck<string[]>('name');
      expect(await names, 'draft and published').toEqual([name, name]);
    }
  });
  await Promise.all(editing);
  return published;
}

interface Value {
  staff: Staff;
  documentId: string;
}

async function makeValue(cmsUrl: string): Promise<Value> {
  const staff = new Staff(cmsUrl, 'api::value.value');
  const { ok, message, documentId } = await staff.create('en', { name: 'Value' });
  expect(ok, message).toBe(true);
  return { staff, documentId };
}

/** Done, or refused because the database does not answer. */
function expectClear({ ok, status, message }: Answer): void {
  if (!ok) expect(status, message).toBe(503);
}

interface State {
  writing: boolean;
}

/** What the log has after `after`, asked for as the site does: once more when it was the database that did not answer. */
async function readLog(cmsUrl: string, after: number): Promise<PublicationLog> {
  const headers = { authorization: `Bearer ${ENVIRONMENT.WEB_TOKEN}` };
  for (;;) {
    const answer = await fetch(`${cmsUrl}/api/publication/log?after=${after}&wait=1`, { headers });
    if (answer.ok) return (await answer.json()) as PublicationLog;
    expect(answer.status, await answer.text()).toBe(503);
  }
}

/** The numbers of all entries that a follower is given, until there are no more and nobody writes. */
async function follow(cmsUrl: string, start: number, state: State): Promise<number[]> {
  const read: number[] = [];
  for (;;) {
    const wasWriting = state.writing;
    const { entries } = await readLog(cmsUrl, read.at(-1) ?? start);
    read.push(...entries.map(({ seq }) => seq));
    if (!wasWriting && entries.length === 0) return read;
  }
}

/** Now and then ends a transaction that has taken a number of the log. Gives how many. */
async function endTransactions(db: Knex, random: Random, state: State): Promise<number> {
  let ended = 0;
  while (state.writing) {
    await sleep(random.next() * END_EVERY);
    ended += await endNext(db, state);
  }
  return ended;
}

/** Ends the next one; none when nobody writes any more. Gives how many. */
async function endNext(db: Knex, state: State): Promise<number> {
  for (;;) {
    const { rowCount } = await db.raw<{ rowCount: number }>(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where state = 'idle in transaction' and query like 'insert into "publication_log"%' limit 1`,
    );
    if (rowCount > 0 || !state.writing) return rowCount;
    await sleep(1);
  }
}
