import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_PUBLIC_URL', ''),
  proxy: { koa: env.bool('CMS_BEHIND_PROXY', false) },
  app: { keys: env.array('APP_KEYS', ['development-only-key']) },
  logger: { updates: { enabled: false } },
  transfer: { remote: { enabled: false } },
});
