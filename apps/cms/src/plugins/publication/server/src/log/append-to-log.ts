import type { Core } from '@strapi/strapi';
import { bellOf } from './bell';
import { type Change, ENTRY } from './entry';

/** Any number, the same in every CMS process on the database and used for nothing else. */
const LOG_LOCK = 20_051_122;

/**
 * Lets one writer of content at a time go on, until its transaction ends; to be called inside a transaction.
 * PostgreSQL hands out numbers before it commits, so without this a reader could see 8 before 7 and never ask
 * for 7 again. SQLite has one writer anyway.
 */
export async function takeTurn(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(({ trx }) => trx.raw('select pg_advisory_xact_lock(?)', [LOG_LOCK]));
}

/** Writes the changes into the log, in the transaction that is open or in one of their own, and wakes the followers. */
export async function appendToLog(strapi: Core.Strapi, changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  await strapi.db.transaction(async ({ onCommit }) => {
    await takeTurn(strapi);
    const at = new Date();
    await strapi.db.query(ENTRY).createMany({ data: changes.map((change) => ({ ...change, at })) });
    onCommit(() => bellOf(strapi).ring());
  });
}
