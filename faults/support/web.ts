import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyOfWeb } from './built-site';
import { freePort, Program } from './program';
import { ENVIRONMENT } from './settings';

/** What a web process says of itself. */
export interface Readiness {
  cursor: number;
  behind: number;
}

/** A web process that can be killed and started again at the same address, with what it keeps on disk. */
export interface Web {
  url: string;
  program: Program;
  /** Where it keeps pages and addresses. */
  dataDir: string;
  /** Starts it, and waits until it is ready. Gives the milliseconds that this took. */
  start(): Promise<number>;
  /** `kill -9` */
  kill(): Promise<void>;
  readiness(): Promise<Readiness>;
}

interface Place {
  cmsUrl: string;
  /** For its pages and its log. */
  folder: string;
  name: string;
  /** The CMS has another history than the build: as if the build had seen a log that reaches further. */
  foreign: boolean;
}

/** A web process with a copy of the build for itself. */
export async function webFor({ cmsUrl, folder, name, foreign }: Place): Promise<Web> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const dataDir = path.join(folder, `${name}-data`);
  rmSync(dataDir, { recursive: true, force: true });
  const cwd = copyOfWeb(`${path.basename(folder)}-${name}`);
  if (foreign) setHeadOfBuild(cwd, 1_000_000);
  const env = { ...ENVIRONMENT, CMS_URL: cmsUrl, WEB_PORT: String(port), WEB_DATA_DIR: dataDir };
  const program = new Program({ args: ['dist/server.js'], cwd, env, log: path.join(folder, `${name}.log`) });
  return {
    url,
    program,
    dataDir,
    async start() {
      const began = Date.now();
      program.start();
      await program.untilReady(`${url}/readyz`);
      return Date.now() - began;
    },
    kill: () => program.stop('SIGKILL'),
    readiness: async () => (await (await fetch(`${url}/readyz`)).json()) as Readiness,
  };
}

/** Changes where in the publication log a built web app goes on from. */
function setHeadOfBuild(webDir: string, head: number): void {
  const file = path.join(webDir, '.data', 'build-snapshot.json');
  const snapshot = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...snapshot, head }));
}
