import type { Core } from '@strapi/strapi';
import { limitGraphql } from './graphql/limit-graphql';
import { provisionLocales } from './provision/locales';
import { provisionWebToken } from './provision/web-token';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    limitGraphql(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await provisionLocales(strapi);
    await provisionWebToken(strapi);
  },
};
