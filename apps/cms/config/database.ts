import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** What we ask of a better-sqlite3 connection. */
interface SqliteConnection {
  pragma(source: string): unknown;
}

/**
 * Strapi sets `foreign_keys` only. WAL lets readers go on while one writes; FULL survives a power cut. Whoever waits
 * for a lock lets all others wait, hence not long.
 */
function makeDurable(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
  done(null, connection);
}

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const url = env('DATABASE_URL', '');
  if (url)
    return { connection: { client: 'postgres', connection: { connectionString: url }, pool: { min: 0, max: 10 } } };

  const filename = path.resolve(env('DATABASE_FILE', '.data/cms.sqlite'));
  return {
    connection: {
      client: 'sqlite',
      connection: { filename },
      useNullAsDefault: true,
      pool: { afterCreate: makeDurable },
    },
  };
};
