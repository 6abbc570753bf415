export default {
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      defaultLimit: 25,
      maxLimit: 250,
      depthLimit: 10,
      apolloServer: { hideSchemaDetailsFromClientErrors: true, cors: false },
    },
  },
  'content-releases': { enabled: false },
  'review-workflows': { enabled: false },
  documentation: { enabled: false },
};
