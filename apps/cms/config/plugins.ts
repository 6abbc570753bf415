import path from 'node:path';
import { boundQuery, MAX_TOKENS } from '../src/graphql/bound-query';

/** What is read at all: a little more than a picture may have, so that the refusal can say so. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;

export default {
  // From here, so that the server loads what was compiled and the admin build what was written.
  publication: { enabled: true, resolve: path.join(__dirname, '../src/plugins/publication') },
  addresses: { enabled: true, resolve: path.join(__dirname, '../src/plugins/addresses') },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      defaultLimit: 25,
      maxLimit: 250,
      depthLimit: 10,
      apolloServer: {
        hideSchemaDetailsFromClientErrors: true,
        cors: false,
        parseOptions: { maxTokens: MAX_TOKENS },
        validationRules: [boundQuery],
      },
    },
  },
  // What a file is, `src/pictures` finds out: Strapi would believe the name where it does not know the content.
  upload: { config: { sizeLimit: MAX_FILE_BYTES, security: { allowedTypes: ['*/*'] } } },
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
  documentation: { enabled: false },
};
