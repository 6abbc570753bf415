import type { Core } from '@strapi/strapi';
import { messageFor } from '../messages/refusal';
import { databaseAnswers } from '../outage/database-answers';
import { isDatabaseOutage } from '../outage/is-database-outage';

/** Seconds after which to try again. */
const RETRY_AFTER = 10;

/**
 * Answers 503 with a message for staff when the database cannot be reached or written. Strapi would answer 500 "Internal
 * Server Error", or worse: "This locale doesn't exist", or 401, upon which the admin signs its user out. So whatever
 * has failed, the database is asked. To stand right inside of `strapi::errors`.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler =>
  async (context, next) => {
    try {
      await next();
      if (![401, 500].includes(context.status) || (await databaseAnswers(strapi))) return;
    } catch (error) {
      if (!isDatabaseOutage(error) && (await databaseAnswers(strapi))) throw error;
      strapi.log.error(error);
    }
    context.status = 503;
    context.set('Retry-After', String(RETRY_AFTER));
    context.body = {
      data: null,
      error: { status: 503, name: 'DatabaseOutage', message: messageFor(strapi, 'databaseAway'), details: {} },
    };
  };
