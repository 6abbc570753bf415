import { copyFileSync } from 'node:fs';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { SEED_DATABASE } from './built-site';

/** A database of its own for one scenario. */
export interface Database {
  /** What the CMS has to know. */
  environment: Record<string, string>;
  /** A second way in, past the CMS. */
  connect(): Knex;
  /** True when its content is another history than that which the site was built from. */
  foreign: boolean;
  close(): Promise<void>;
}

/** A SQLite file with the seed, as it was when the site was built. */
export function sqlite(folder: string): Database {
  const filename = path.join(folder, 'cms.sqlite');
  copyFileSync(SEED_DATABASE, filename);
  return {
    environment: { DATABASE_FILE: filename },
    connect: () =>
      knex({
        client: 'better-sqlite3',
        connection: { filename },
        useNullAsDefault: true,
        pool: { min: 0, max: 1 },
      }),
    foreign: false,
    close: () => Promise.resolve(),
  };
}
