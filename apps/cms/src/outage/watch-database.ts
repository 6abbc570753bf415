import type { Core } from '@strapi/strapi';
import { isDatabaseOutage } from './is-database-outage';

/** The events of knex's pool: https://github.com/Vincit/tarn.js#event-handlers */
interface Pool {
  on(event: 'createFail' | 'acquireFail', listener: () => void): void;
}

/**
 * Notices when the database fails, whoever swallows the error.
 * @returns whether it has failed since a moment of `performance.now()`
 */
export function watchDatabase(strapi: Core.Strapi): (since: number) => boolean {
  let failedAt = -Infinity;
  const note = () => {
    failedAt = performance.now();
  };
  const { connection } = strapi.db;
  connection.on('query-error', (error: unknown) => isDatabaseOutage(error) && note());
  const { pool } = connection.client as { pool: Pool };
  pool.on('createFail', note);
  pool.on('acquireFail', note);
  return (since) => failedAt >= since;
}
