import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Core, createStrapi } from '@strapi/strapi';
import { SECRETS } from '../../src/secrets';

const appDir = path.resolve(__dirname, '../..');

/** A running CMS of its own for one test file. */
export interface BootedCms {
  strapi: Core.Strapi;
  /** Where it listens, such as `http://127.0.0.1:49152`. */
  url: string;
  /** The token of the web app. */
  webToken: string;
  stop(): Promise<void>;
}

/** Boots the compiled CMS on a scratch SQLite database, with the seed, listening on a free port. */
export async function bootCms(environment: Record<string, string> = {}): Promise<BootedCms> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'sern-cms-'));
  for (const name of SECRETS) process.env[name] = `test-${name}-0123456789abcdef0123456789abcdef`;
  Object.assign(process.env, {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  Object.assign(
    process.env,
    { DATABASE_URL: '', DATABASE_FILE: path.join(directory, 'cms.sqlite'), UPLOADS_DIR: directory },
    environment,
  );

  const strapi = createStrapi({ appDir, distDir: process.env.TEST_DIST, serveAdminPanel: false });
  strapi.log.level = 'warn';
  await strapi.load();
  strapi.server.mount();
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    webToken: String(process.env.WEB_TOKEN),
    async stop() {
      await strapi.destroy();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
