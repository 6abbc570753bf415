import type { Core } from '@strapi/strapi';

/** Any number that no other part of the system locks. */
const LOCK = 7_346;

/**
 * Does something once in the life of a database: what it creates may then be edited or deleted by staff for
 * good. Everything in one transaction with the mark that it was done, so a boot that breaks off leaves nothing
 * half made, and of several processes that boot at once only one does it.
 *
 * @param name of the mark in Strapi's core store
 */
export async function onceEver(strapi: Core.Strapi, name: string, work: () => Promise<void>): Promise<void> {
  const mark = { type: 'core', name: 'sern', key: name };
  await strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    // SQLite has one writer: a first statement that writes waits for its turn, one that reads would not.
    else await trx('strapi_core_store_settings').where({ key: 'sern-lock' }).delete();
    if (await strapi.store.get(mark)) return;
    await work();
    await strapi.store.set({ ...mark, value: new Date().toISOString() });
  });
}
