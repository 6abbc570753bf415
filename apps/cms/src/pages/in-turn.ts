import type { Core } from '@strapi/strapi';

type TransactionWork = NonNullable<Parameters<Core.Strapi['db']['transaction']>[0]>;

/** A database transaction, for statements that Strapi's query engine has no words for. */
export type Transaction = Parameters<TransactionWork>[0]['trx'];

// Any number that nobody else in this database uses for an advisory lock.
const TREE_LOCK = 5_359_414;

const lastInLine = new WeakMap<object, Promise<unknown>>();

/**
 * Does `work` in the current transaction, or a new one, alone: no other write to the tree runs meanwhile. That is
 * what keeps two editors from taking the same address, or making two pages each other's parent, at the same moment.
 * SQLite has one connection and so one transaction at a time; PostgreSQL is asked for a lock that ends with the
 * transaction. The line is for Strapi's bulk actions, which start all their writes at once in one transaction.
 */
export async function inTurn<T>(strapi: Core.Strapi, work: (trx: Transaction) => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    const ahead = lastInLine.get(trx) ?? Promise.resolve();
    const mine = ahead
      .catch(() => undefined)
      .then(async () => {
        if (strapi.db.dialect.client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [TREE_LOCK]);
        return work(trx);
      });
    lastInLine.set(trx, mine);
    return mine;
  });
}
