import type { Core } from '@strapi/strapi';

/** What the public site reads. Everything else stays out of the GraphQL schema. */
export const READABLE_TYPES = ['api::page.page', 'api::value.value', 'api::site.site'] as const;

/** The reads that GraphQL asks a token for. */
export const READ_ACTIONS = READABLE_TYPES.flatMap((type) => [`${type}.find`, `${type}.findOne`]);

/**
 * Makes the reads grantable. Strapi derives its list of grantable actions from REST routes, and these types have
 * none, so that REST stays shut; unlisted actions would be removed from the token at the next boot.
 */
export function registerReadActions(strapi: Core.Strapi): void {
  const { providers } = strapi.contentAPI.permissions;
  for (const uid of READ_ACTIONS) void providers.action.register(uid, { uid });
}
