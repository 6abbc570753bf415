import type { Core } from '@strapi/strapi';
import { READABLE_TYPES } from '../access/readable-types';

const HIDDEN = [
  'api::redirect.redirect',
  'plugin::upload.file',
  'plugin::i18n.locale',
  'plugin::review-workflows.workflow',
  'plugin::review-workflows.workflow-stage',
];

/** What we use of the GraphQL plugin's extension service. */
interface GraphqlExtension {
  shadowCRUD(uid: string): { disableMutations(): { disableQueries(): void } };
}

/** Leaves reads of pages, values and site settings in the GraphQL schema, and nothing else. */
export function limitGraphql(strapi: Core.Strapi): void {
  const extension: GraphqlExtension = strapi.plugin('graphql').service('extension');
  for (const uid of READABLE_TYPES) extension.shadowCRUD(uid).disableMutations();
  for (const uid of HIDDEN) extension.shadowCRUD(uid).disableMutations().disableQueries();
}
