import type { Core } from '@strapi/strapi';

/** What we ask of a transaction of knex. */
interface Transaction {
  /** Gives what the database answered; of PostgreSQL the command that it did. */
  commit: (value?: unknown) => Promise<{ response?: { command?: string } } | undefined>;
  executionPromise: Promise<unknown>;
}

/** What we ask of knex's client, for whatever database. */
interface Client {
  transaction(work: (trx: Transaction) => unknown, ...options: unknown[]): unknown;
  /** Whether a connection of the pool can be used once more. @param connection of better-sqlite3, or of pg */
  validateConnection(connection: { inTransaction?: boolean }): boolean;
}

/**
 * Lets a COMMIT that failed fail. Knex tells `executionPromise` alone; `trx.commit()` resolves all the same, upon which
 * Strapi told an editor "saved" when nothing was, because the connection had broken: https://github.com/knex/knex/issues/3847
 */
export function proveCommits(strapi: Core.Strapi): void {
  const client = strapi.db.connection.client as Client;
  const begin = client.transaction.bind(client);
  client.transaction = (work, ...options) =>
    begin(
      (trx) => {
        const { commit } = trx;
        trx.commit = async (value) => {
          const done = await commit(value);
          await trx.executionPromise;
          // PostgreSQL's answer to a COMMIT after a statement that failed, and whose error somebody swallowed.
          if (done?.response?.command === 'ROLLBACK') throw new Error('COMMIT; - what was to be committed had failed.');
          return done;
        };
        return work(trx);
      },
      ...options,
    );
  // SQLite may leave such a transaction open: before its connection would be used again, it is closed, which undoes it.
  client.validateConnection = ({ inTransaction = false }) => !inTransaction;
}
