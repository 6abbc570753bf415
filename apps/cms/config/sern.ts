import type { Core } from '@strapi/strapi';
import { assertSecrets } from '../src/secrets';
import { stop } from '../src/stop';

/** Our own settings, read with `strapi.config.get('sern')`. */
export interface SernConfig {
  /** The read-only token that the web app sends; provisioned at boot. Empty in development when unset. */
  webToken: string;
  /** The first administrator, created at boot when no administrator exists and both are set. */
  adminEmail: string;
  adminPassword: string;
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string;
}

export default ({ env }: Core.Config.Shared.ConfigParams): SernConfig => {
  try {
    assertSecrets(env);
  } catch (error) {
    stop((error as Error).message);
  }
  return {
    webToken: env('WEB_TOKEN', ''),
    adminEmail: env('ADMIN_EMAIL', ''),
    adminPassword: env('ADMIN_PASSWORD', ''),
    siteUrl: (env('SITE_URL') || 'http://localhost:3000').replace(/\/$/, ''),
  };
};
