import { isLocale } from '@sern/contract';
import { errors } from '@strapi/utils';

/** A GraphQL resolver; a middleware stands in front of one. */
export type Resolver<Answer, Arguments = unknown> = (
  parent: unknown,
  args: Arguments,
  context: unknown,
  info: unknown,
) => Answer;

/** What the root queries accept, after GraphQL's own checks. */
export interface ReadArguments {
  documentId?: string;
  status?: string;
  publicationFilter?: string | null;
  hasPublishedVersion?: boolean | null;
  locale?: string | null;
  sort?: string[];
}

/**
 * In front of every root query. Strapi lets whoever may read ask for drafts, by status, by publication filter, or by
 * the order that a related draft brings about; it answers unknown languages with an empty list, as if there were
 * nothing, and `*` with every language.
 * @throws ValidationError
 */
export function readPublishedOnly<Answer>(
  resolve: Resolver<Answer, ReadArguments>,
  parent: unknown,
  args: ReadArguments,
  context: unknown,
  info: unknown,
): Answer {
  const { status = 'published', publicationFilter, hasPublishedVersion, locale, sort = [] } = args;
  if (status !== 'published' || publicationFilter !== undefined || hasPublishedVersion !== undefined) {
    throw new errors.ValidationError('Only what is published can be read');
  }
  if (locale !== undefined && !isLocale(locale)) throw new errors.ValidationError('Unknown locale');
  if (sort.some((key) => key.includes('.'))) throw new errors.ValidationError('Sort by a field of the type itself');
  return resolve(parent, args, context, info);
}
