import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { messageFor } from '../messages/refusal';
import { isDatabaseOutage } from '../outage/is-database-outage';

/** Seconds after which to try again. */
const RETRY_AFTER = 10;

/**
 * Answers 503 with a message for staff when the database cannot be reached or written, where Strapi would answer 500
 * "Internal Server Error". To stand right inside of `strapi::errors`.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (context, next) => {
    try {
      await next();
    } catch (error) {
      if (error instanceof errors.ApplicationError || !isDatabaseOutage(error)) throw error;
      strapi.log.error(error);
      context.status = 503;
      context.set('Retry-After', String(RETRY_AFTER));
      context.body = {
        data: null,
        error: { status: 503, name: 'DatabaseOutage', message: messageFor(strapi, 'databaseAway'), details: {} },
      };
    }
  };
