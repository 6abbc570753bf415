import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { READABLE_TYPES } from '../access/readable-types';
import type { Resolver } from '../graphql/read-published-only';
import { ticketOf } from './read-by-ticket';

type Target = (typeof READABLE_TYPES)[number];
type Question = Parameters<Resolver<unknown>>;

/** What we use of the GraphQL plugin's own names. */
interface GraphqlUtils {
  naming: { getTypeName(type: object): string };
}

interface Relation {
  type: string;
  relation?: string;
  target?: string;
}

interface Row {
  documentId: string;
  locale: string;
}

/**
 * Middlewares for all relations in the GraphQL schema, by the name of the field. A draft leads to drafts, but a ticket
 * opens one page only: of all others the published version is given, or nothing.
 */
export function publishedRelations(strapi: Core.Strapi): Record<string, { middlewares: unknown[] }> {
  const { naming }: GraphqlUtils = strapi.plugin('graphql').service('utils');
  const types = READABLE_TYPES.map((uid) => strapi.contentType(uid));
  const fields = [
    ...types.flatMap((type) => relationsOf(strapi, naming.getTypeName(type), type.attributes)),
    ...Object.values(strapi.components).flatMap((part) => relationsOf(strapi, part.globalId, part.attributes)),
  ];
  return Object.fromEntries(fields.map(([field, middleware]) => [field, { middlewares: [middleware] }]));
}

function relationsOf(strapi: Core.Strapi, type: string, attributes: object): [field: string, middleware: unknown][] {
  return Object.entries(attributes as Record<string, Relation>).flatMap(([name, { type: kind, target, relation }]) => {
    const readable = READABLE_TYPES.find((uid) => uid === target);
    if (kind !== 'relation' || !readable) return [];
    const field = `${type}.${name}`;
    const list: [string, unknown][] = relation?.endsWith('Many') ? [[`${field}_connection`, refused(strapi)]] : [];
    return [[field, onlyPublished(strapi, readable)], ...list];
  });
}

function onlyPublished(strapi: Core.Strapi, target: Target) {
  const publishedOf = ({ documentId, locale }: Row): Promise<Row | null> =>
    strapi.db.query(target).findOne({ where: { documentId, locale, publishedAt: { $notNull: true } } });

  return async (resolve: Resolver<unknown>, ...question: Question): Promise<unknown> => {
    const related = await resolve(...question);
    if (ticketOf(strapi) === '' || !related) return related;
    if (!Array.isArray(related)) return publishedOf(related as Row);
    const versions = await Promise.all((related as Row[]).map(publishedOf));
    return versions.filter((version) => version !== null);
  };
}

/** The second form of a list, with which the web app does nothing. */
function refused(strapi: Core.Strapi) {
  return (resolve: Resolver<unknown>, ...question: Question): unknown => {
    if (ticketOf(strapi) !== '') throw new errors.ForbiddenError('The ticket does not open this');
    return resolve(...question);
  };
}
