import type { Core } from '@strapi/strapi';

/** What the web app may be given; everything else is the admin's, which has its own login. */
const CONTENT = /^\/(graphql|api)(\/|$)/i;

/**
 * Answers 401 to whoever asks for content without a token, before the body is read or a route is looked for.
 * Whether the token is good, and for what, Strapi decides later.
 */
export function requireToken(strapi: Core.Strapi): void {
  strapi.server.use(async (ctx, next) => {
    const { authorization = '' } = ctx.headers;
    if (!CONTENT.test(ctx.path) || authorization.startsWith('Bearer ')) return next();
    ctx.status = 401;
    ctx.body = { data: null, error: { status: 401, name: 'UnauthorizedError', message: 'A token is needed' } };
  });
}
