import knex from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDatabaseOutage } from '../src/outage/is-database-outage';
import { CmsProcess } from './support/cms-process';

jest.setTimeout(120_000);

const directory = mkdtempSync(path.join(os.tmpdir(), 'sern-outage-'));
let cms: CmsProcess;
beforeAll(async () => {
  cms = await CmsProcess.on(directory);
  await cms.start();
});
afterAll(async () => {
  await cms.stop('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

test('while the database is locked a save is refused in the language of who saves, and works again afterwards', async () => {
  const token = await cms.signIn();
  const create = async (language: string) => {
    const answer = await fetch(`${cms.url}/content-manager/collection-types/api::page.page?locale=en`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ title: 'Saved once' }),
    });
    const { error } = (await answer.json()) as { error?: { message: string } };
    return { status: answer.status, message: error?.message, retryAfter: answer.headers.get('retry-after') };
  };
  const filename = path.join(directory, 'cms.sqlite');
  const db = knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true, pool: { max: 2 } });
  const count = async () => (await db('pages').where({ title: 'Saved once' })).length;

  const other = await db.transaction();
  // It takes the lock for writing, though there is nothing to write.
  await other('pages').where({ id: -1 }).delete();
  const refused = await create('sv');
  expect(await count()).toBe(0);
  await other.rollback();
  expect(refused).toEqual({ status: 503, message: expect.stringMatching(/^Databasen svarar inte/), retryAfter: '10' });

  expect((await create('sv')).status).toBe(201);
  expect(await count()).toBe(1);
  await db.destroy();
});

test.each([
  ['a SQLite that is locked', { code: 'SQLITE_BUSY' }, true],
  ['a full disk', { code: 'SQLITE_FULL' }, true],
  ['a PostgreSQL that shuts down', { code: '57P01' }, true],
  ['a PostgreSQL that broke a tie between two writers', { code: '40P01' }, true],
  ['nobody who listens', { code: 'ECONNREFUSED' }, true],
  ['a connection that ended', { message: 'Connection terminated unexpectedly' }, true],
  ['one that ended below a query', { message: 'select 1 - Connection terminated unexpectedly' }, true],
  ['a pool without a free connection', { message: 'Knex: Timeout acquiring a connection. The pool is full.' }, true],
  ['a value that must be unique', { code: 'SQLITE_CONSTRAINT_UNIQUE' }, false],
  ['a table that is not there', { code: '42P01' }, false],
  ['a page about outages', { code: 'SQLITE_CONSTRAINT_UNIQUE', message: 'insert "x - Connection ended"' }, false],
  ['a bug', { message: 'x is not a function' }, false],
])('%s is told from other errors', (_name, particulars, expected) => {
  expect(isDatabaseOutage(Object.assign(new Error('x'), particulars))).toBe(expected);
});
