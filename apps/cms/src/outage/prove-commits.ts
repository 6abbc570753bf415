import type { Core } from '@strapi/strapi';

/** What we ask of a transaction of knex. */
interface Transaction {
  commit: (value?: unknown) => Promise<unknown>;
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
          await commit(value);
          return trx.executionPromise;
        };
        return work(trx);
      },
      ...options,
    );
  // SQLite may leave such a transaction open: its connection is closed, which undoes it, and another is made.
  client.validateConnection = ({ inTransaction = false }) => !inTransaction;
}
