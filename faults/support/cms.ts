import path from 'node:path';
import { CMS_ARGUMENTS, CMS_DIR } from './built-site';
import type { Database } from './database';
import { freePort, Program } from './program';
import { ENVIRONMENT } from './settings';

/** A CMS process that can be killed and started again at the same address. */
export interface Cms {
  url: string;
  program: Program;
  /** Starts it, and waits until it is ready. Gives the milliseconds that this took. */
  start(): Promise<number>;
  /** `kill -9` */
  kill(): Promise<void>;
}

/**
 * @param folder for its log
 * @param name of its log
 */
export async function cmsOn(database: Database, folder: string, name = 'cms'): Promise<Cms> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...ENVIRONMENT, ...database.environment, CMS_PORT: String(port) };
  const program = new Program({ args: CMS_ARGUMENTS, cwd: CMS_DIR, env, log: path.join(folder, `${name}.log`) });
  return {
    url,
    program,
    async start() {
      const began = Date.now();
      program.start();
      await program.untilReady(`${url}/readyz`);
      return Date.now() - began;
    },
    kill: () => program.stop('SIGKILL'),
  };
}
