import type { Core } from '@strapi/strapi';
import { onBehalfOf, requestIdOf } from './request-id';

const REQUEST_ID = 'x-request-id';

/**
 * Answers every request with its id and logs it, whatever becomes of it. To be registered first. The query is left out:
 * it may hold what only the one who asks should know.
 */
export function logRequests(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    const requestId = requestIdOf(context.headers[REQUEST_ID]);
    context.set(REQUEST_ID, requestId);
    await onBehalfOf(requestId, async () => {
      const start = performance.now();
      try {
        await next();
      } finally {
        const { method, path, status } = context;
        const ms = Math.ceil(performance.now() - start);
        strapi.log.http(`${method} ${path} (${ms} ms) ${status}`, { status, ms });
      }
    });
  });
}
