import type { Core } from '@strapi/strapi';
import { messageFor } from '../messages/refusal';
import { watchDatabase } from '../outage/watch-database';

/** Seconds after which to try again. */
const RETRY_AFTER = 10;

/**
 * Answers 503 with a message for staff when the database could not be reached or written. Strapi would answer 500
 * "Internal Server Error", or worse: "This locale doesn't exist", or 401, upon which the admin signs its user out. So
 * it counts what the database did while a request failed, not what Strapi says of it. To stand inside of `strapi::errors`.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const hasFailedSince = watchDatabase(strapi);
  return async (context, next) => {
    const began = performance.now();
    try {
      await next();
      if (context.status < 400 || context.status === 503 || !hasFailedSince(began)) return;
    } catch (error) {
      if (!hasFailedSince(began)) throw error;
      strapi.log.error(error);
    }
    context.status = 503;
    context.set('Retry-After', String(RETRY_AFTER));
    context.body = {
      data: null,
      error: { status: 503, name: 'DatabaseOutage', message: messageFor(strapi, 'databaseAway'), details: {} },
    };
  };
};
