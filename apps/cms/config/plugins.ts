import path from 'node:path';
import { boundQuery, MAX_TOKENS } from '../src/graphql/bound-query';

const MAX_FILE_BYTES = 10 * 1024 * 1024;

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
  // No page shows files yet; what the admin's own media library takes is bounded all the same (Strapi: 1 GB, any type).
  upload: {
    config: {
      sizeLimit: MAX_FILE_BYTES,
      security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'] },
    },
  },
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
  documentation: { enabled: false },
};
