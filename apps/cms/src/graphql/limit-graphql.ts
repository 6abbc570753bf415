import type { Core } from '@strapi/strapi';
import { READABLE_TYPES } from '../access/readable-types';
import { publishedRelations } from '../preview/published-relations';
import { readByTicket } from '../preview/read-by-ticket';
import { readPublishedOnly } from './read-published-only';

/** What we use of the GraphQL plugin's extension service. */
interface GraphqlExtension {
  shadowCRUD(uid: string): ShadowCrud;
  use(configuration: { resolversConfig: Record<string, object> }): void;
}
interface ShadowCrud {
  disable(): void;
  disableMutations(): ShadowCrud;
  disableQueries(): ShadowCrud;
  field(name: string): { disable(): void; disableFilters(): void };
}

/** The upload plugin adds mutations that need this type; `bound-query.ts` refuses them. */
const FILE = 'plugin::upload.file';

/** The query for one page, which a preview's ticket may open. */
const ONE_PAGE = 'Query.page';

/** Leaves reads of the published pages, values and site settings in the GraphQL schema, and nothing else. */
export function limitGraphql(strapi: Core.Strapi): void {
  const extension: GraphqlExtension = strapi.plugin('graphql').service('extension');
  const readable = READABLE_TYPES.map((type) => strapi.contentType(type));
  const others = Object.keys(strapi.contentTypes).filter((uid) => !readable.some((type) => type.uid === uid));

  for (const uid of others) if (uid !== FILE) extension.shadowCRUD(uid).disable();
  const files = extension.shadowCRUD(FILE).disableMutations().disableQueries();
  for (const name of ['related', 'provider_metadata']) files.field(name).disable();

  for (const { uid } of readable) {
    // A filter on the other languages would tell, word by word, what their drafts say.
    extension.shadowCRUD(uid).disableMutations().field('localizations').disableFilters();
  }
  const queries = readable.flatMap(({ info }) => [info.singularName, info.pluralName, `${info.pluralName}_connection`]);
  const guarded = queries.map((name) => [`Query.${name}`, { middlewares: [readPublishedOnly] }]);
  extension.use({
    resolversConfig: {
      ...Object.fromEntries(guarded),
      [ONE_PAGE]: { middlewares: [readByTicket(strapi)] },
      ...publishedRelations(strapi),
    },
  });
}
