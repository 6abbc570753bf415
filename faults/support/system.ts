import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Knex } from 'knex';
import { type Cms, cmsOn } from './cms';
import { type Database, sqlite } from './database';
import { Proxy } from './proxy';
import { FOLDER } from './settings';
import { Staff } from './staff';
import { type Web, webFor } from './web';

/** The whole system of one scenario: database, CMS, what stands between, and web processes. */
export interface System {
  folder: string;
  database: Database;
  cms: Cms;
  proxy: Proxy;
  webs: Web[];
  /** The first of the web processes. */
  web: Web;
  staff: Staff;
  /** Past the CMS. */
  db: Knex;
  close(): Promise<void>;
}

interface Wanted {
  /** How many web processes; one unless it says otherwise. */
  webs?: number;
  /** Makes the database; SQLite unless it says otherwise. */
  database?: (folder: string) => Database | Promise<Database>;
}

/** A folder for a scenario's database, pages and logs, empty. */
export function folderOf(scenario: string): string {
  const folder = path.join(FOLDER, 'runs', scenario);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Starts everything that a scenario needs, and waits until it is ready. */
export async function startSystem(
  scenario: string,
  { webs: count = 1, database: make = sqlite }: Wanted = {},
): Promise<System> {
  const folder = folderOf(scenario);
  const database = await make(folder);
  const cms = await cmsOn(database, folder);
  await cms.start();
  const proxy = await Proxy.to(cms.url);
  const names = Array.from({ length: count }, (_, index) => `web-${index + 1}`);
  const { foreign } = database;
  const webs = await Promise.all(names.map((name) => webFor({ cmsUrl: proxy.url, folder, name, foreign })));
  for (const web of webs) await web.start();
  const [web] = webs;
  if (!web) throw new Error('A system has at least one web process.');
  const db = database.connect();
  return {
    ...{ folder, database, cms, proxy, webs, web, db },
    staff: new Staff(cms.url),
    async close() {
      await Promise.all(webs.map(({ program }) => program.stop('SIGKILL')));
      await proxy.close();
      await cms.kill();
      await db.destroy();
      await database.close();
    },
  };
}
