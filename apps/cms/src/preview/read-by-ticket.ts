import { PREVIEW_TICKET_HEADER } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type ReadArguments, readPublishedOnly, type Resolver } from '../graphql/read-published-only';
import { verifyTicket } from './ticket';

/**
 * In front of the query for one page: with a ticket it gives the version that the ticket opens, draft or published,
 * or the published one of the same page and language; without, what is published.
 * @throws ForbiddenError for a ticket that is not good, or good for something else
 */
export function readByTicket(strapi: Core.Strapi) {
  return <Answer>(
    resolve: Resolver<Answer, ReadArguments>,
    parent: unknown,
    args: ReadArguments,
    context: unknown,
    info: unknown,
  ): Answer => {
    const ticket = ticketOf(strapi);
    if (ticket === '') return readPublishedOnly(resolve, parent, args, context, info);
    const claims = verifyTicket(strapi, ticket);
    const { documentId, locale, status } = args;
    const same = claims !== null && documentId === claims.documentId && locale === claims.locale;
    if (!same) throw new errors.ForbiddenError('The ticket does not open this');
    const opened = status === 'draft' && claims.status === 'draft' ? { ...args, status: 'published' } : args;
    // Everything but the status is as strict as without a ticket.
    return readPublishedOnly((_, __, ...rest) => resolve(parent, args, ...rest), parent, opened, context, info);
  };
}

/** The ticket of the request that is being answered; empty without one. */
export function ticketOf(strapi: Core.Strapi): string {
  return strapi.requestContext.get()?.get(PREVIEW_TICKET_HEADER) ?? '';
}
