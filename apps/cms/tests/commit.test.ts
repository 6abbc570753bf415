import type { Core } from '@strapi/strapi';
import { proveCommits } from '../src/outage/prove-commits';
import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, refusalOf } from './support/pages';

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms();
});
afterAll(() => cms.stop());

test('what cannot be committed is refused, nobody is told that it was done, and the next write works', async () => {
  const told = jest.fn();
  const saved = cms.strapi.db.transaction(async ({ trx, onCommit }) => {
    onCommit(told);
    // Foreign keys are looked at when all is to be committed, and this one leads nowhere.
    await trx.raw('pragma defer_foreign_keys = on');
    await trx('pages_cmps').insert({ entity_id: -1 });
  });
  expect(await refusalOf(saved)).toMatch(/^SqliteError: COMMIT; - FOREIGN KEY/);
  expect(told).not.toHaveBeenCalled();
  expect(await cms.strapi.db.connection('pages_cmps').where({ entity_id: -1 })).toEqual([]);

  const { documentId } = await pagesOf(cms.strapi).create({ title: 'Saved after it' });
  expect(await pagesOf(cms.strapi).find(documentId)).toMatchObject({ title: 'Saved after it' });
});

test("PostgreSQL's way to say that nothing was committed is heard", async () => {
  // Recorded from PostgreSQL 15: COMMIT in a transaction of which one statement has failed.
  const answer = { response: { command: 'ROLLBACK', rowCount: null, rows: [] } };
  const trx = { commit: () => Promise.resolve(answer), executionPromise: Promise.resolve() };
  const client = { transaction: (work: (it: typeof trx) => unknown) => work(trx) };
  proveCommits({ db: { connection: { client } } } as unknown as Core.Strapi);
  await expect(client.transaction(({ commit }) => commit())).rejects.toThrow(/had failed/);
});

test('a query that nobody waits for does not end the CMS when the database is away, and does when it is a fault', () => {
  const told = jest.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
  const away = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  process.emit('unhandledRejection', away, Promise.resolve());
  expect(told).toHaveBeenCalledWith(away);
  expect(() => process.emit('unhandledRejection', new Error('a fault'), Promise.resolve())).toThrow('a fault');
});
