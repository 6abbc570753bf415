import type { Core } from '@strapi/strapi';
import { guardLanguages } from './access/guard-languages';
import { registerReadActions } from './access/readable-types';
import { requireToken } from './access/require-token';
import { limitGraphql } from './graphql/limit-graphql';
import { logRequests } from './logging/log-requests';
import { outliveOutages } from './outage/outlive-outages';
import { proveCommits } from './outage/prove-commits';
import { addAddressEndpoints } from './pages/address-endpoints';
import { guardLocales } from './pages/guard-locales';
import { guardPages } from './pages/guard-pages';
import { guardRedirects } from './pages/guard-redirects';
import { guardValues } from './pages/guard-values';
import { addLastPaths } from './pages/last-paths';
import { guardDescriptions } from './pictures/guard-descriptions';
import { refreshPictures } from './pictures/refresh-pictures';
import { provisionFirstAdmin } from './provision/first-admin';
import { provisionForms } from './provision/forms';
import { provisionLocales } from './provision/locales';
import { provisionRoles } from './provision/roles';
import { provisionWebToken } from './provision/web-token';
import { loadSeed } from './seed/load-seed';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    proveCommits(strapi);
    outliveOutages(strapi);
    logRequests(strapi);
    requireToken(strapi);
    registerReadActions(strapi);
    limitGraphql(strapi);
    refreshPictures(strapi);
    addLastPaths(strapi);
    addAddressEndpoints(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    // Here and not in `register`: those who wrap a write earlier, as the publication log does, then see it settled.
    guardLanguages(strapi);
    guardLocales(strapi);
    guardPages(strapi);
    guardDescriptions(strapi);
    guardValues(strapi);
    guardRedirects(strapi);
    await provisionLocales(strapi);
    await provisionForms(strapi);
    await provisionRoles(strapi);
    await provisionFirstAdmin(strapi);
    await provisionWebToken(strapi);
    await loadSeed(strapi);
  },
};
