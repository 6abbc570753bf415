import type { Core } from '@strapi/strapi';
import { isDatabaseOutage } from './is-database-outage';

/**
 * After a commit Strapi reads the entry once more, for its events, and nobody waits for that. A database that goes away
 * in this moment would end the CMS. What nobody waits for and is no outage ends it still, as Node does. Strapi takes the
 * listener away when it stops.
 */
export function outliveOutages(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (error) => {
    if (!isDatabaseOutage(error)) throw error;
    strapi.log.error(error);
  });
}
