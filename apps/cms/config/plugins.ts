import path from 'node:path';
import { boundQuery, MAX_TOKENS } from '../src/graphql/bound-query';

export default {
  // From here, so that the server loads what was compiled and the admin build what was written.
  publication: { enabled: true, resolve: path.join(__dirname, '../src/plugins/publication') },
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
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
  documentation: { enabled: false },
};
