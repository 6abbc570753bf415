import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECRETS } from '../../src/secrets';

const appDir = path.resolve(__dirname, '../..');
const START = `require('@strapi/strapi').createStrapi({ appDir: process.cwd(), distDir: process.env.TEST_DIST, serveAdminPanel: false }).start()`;

/** The administrator of the database that the process makes. */
const ADMIN = { email: 'admin@example.org', password: 'Passw0rd-of-a-test' };
/** The token of the web app. */
export const WEB_TOKEN = 'test-WEB_TOKEN-0123456789abcdef0123456789abcdef';

/** A CMS as operators run it: a process of its own, which can be sent signals. */
export class CmsProcess {
  private child: ChildProcess | null = null;
  /** What it has printed, of all its lives. */
  output = '';

  private constructor(
    readonly url: string,
    private readonly environment: Record<string, string>,
  ) {}

  /** One that is not started yet, on a free port. @param directory where its database lies */
  static async on(directory: string): Promise<CmsProcess> {
    const port = await freePort();
    const secrets = SECRETS.map((name) => [name, `test-${name}-0123456789abcdef0123456789abcdef`]);
    return new CmsProcess(`http://127.0.0.1:${port}`, {
      ...Object.fromEntries(secrets),
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      CMS_PORT: String(port),
      DATABASE_URL: '',
      DATABASE_FILE: path.join(directory, 'cms.sqlite'),
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      WEB_TOKEN,
    });
  }

  /** Starts it and waits until it is ready. */
  async start(): Promise<void> {
    this.child = spawn(process.execPath, ['-e', START], { cwd: appDir, env: { ...process.env, ...this.environment } });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (data: Buffer) => (this.output += data.toString()));
    const isReady = () =>
      fetch(`${this.url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady())) {
      if (this.child.exitCode !== null) throw new Error(`The CMS ended:\n${this.output.slice(-2000)}`);
      await sleep(100);
    }
  }

  /** Sends a signal, and gives the exit code and how long it took to end, in milliseconds. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<{ code: unknown; ms: number }> {
    if (!this.child || this.child.exitCode !== null) return { code: null, ms: 0 };
    const sent = performance.now();
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    const [code] = (await ended) as [unknown];
    return { code, ms: performance.now() - sent };
  }

  /** The token of an administrator who has just signed in. */
  async signIn(): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const login = await fetch(`${this.url}/admin/login`, { method: 'POST', headers, body: JSON.stringify(ADMIN) });
    return ((await login.json()) as { data: { token: string } }).data.token;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
