import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** The folder whose content Strapi serves: it keeps pictures in `uploads` below it, and does not start without that. */
function publicFolder(setting: string): string {
  const folder = path.resolve(setting);
  mkdirSync(path.join(folder, 'uploads'), { recursive: true });
  return folder;
}

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_PUBLIC_URL', ''),
  proxy: { koa: env.bool('CMS_BEHIND_PROXY', false) },
  app: { keys: env.array('APP_KEYS', ['development-only-key']) },
  dirs: { public: publicFolder(env('UPLOADS_DIR') || 'public') },
  // In production the log is for programs: no banner.
  logger: { updates: { enabled: false }, startup: { enabled: env('NODE_ENV') !== 'production' } },
  transfer: { remote: { enabled: false } },
});
