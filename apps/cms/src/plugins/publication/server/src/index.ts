import { setImmediate as tick } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { addHealthRoutes } from './endpoints/health-routes';
import { logController } from './endpoints/log-controller';
import { snapshotController } from './endpoints/snapshot-controller';
import { bellOf, createBell } from './log/bell';
import { entryModel } from './log/entry';
import { pruneLog } from './log/prune-log';
import { recordChanges } from './recording/record-changes';
import { recordLanguageRemoval } from './recording/record-language-removal';

interface Setting {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Setting) {
    strapi.get('models').add(entryModel);
    recordChanges(strapi);
    recordLanguageRemoval(strapi);
    addHealthRoutes(strapi);
  },

  async bootstrap({ strapi }: Setting) {
    await pruneLog(strapi);
    strapi.cron.add({ 'prune-publication-log': { task: () => pruneLog(strapi), options: '0 0 3 * * *' } });
  },

  async destroy({ strapi }: Setting) {
    bellOf(strapi).close();
    // Those who waited get their answers written before Strapi cuts the connections.
    await tick();
  },

  services: { bell: createBell },
  controllers: { log: logController, snapshot: snapshotController },
  routes: {
    'content-api': {
      type: 'content-api',
      routes: [
        { method: 'GET', path: '/log', handler: 'log.find' },
        { method: 'GET', path: '/snapshot', handler: 'snapshot.find' },
      ],
    },
  },
};
