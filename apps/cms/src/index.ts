import type { Core } from '@strapi/strapi';
import { registerReadActions } from './access/readable-types';
import { limitGraphql } from './graphql/limit-graphql';
import { provisionLocales } from './provision/locales';
import { provisionWebToken } from './provision/web-token';
import { loadSeed } from './seed/load-seed';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerReadActions(strapi);
    limitGraphql(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await provisionLocales(strapi);
    await provisionWebToken(strapi);
    await loadSeed(strapi);
  },
};
