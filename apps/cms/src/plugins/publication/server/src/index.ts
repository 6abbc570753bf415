import type { Core } from '@strapi/strapi';
import { ackController } from './endpoints/ack-controller';
import { addHealthRoutes } from './endpoints/health-routes';
import { logController } from './endpoints/log-controller';
import { snapshotController } from './endpoints/snapshot-controller';
import { statusController } from './endpoints/status-controller';
import { createBell } from './log/bell';
import { entryModel } from './log/entry';
import { pruneLog } from './log/prune-log';
import { recordChanges } from './recording/record-changes';
import { recordLanguageRemoval } from './recording/record-language-removal';
import { recordPictures } from './recording/record-pictures';
import { replicaModel } from './replicas/replica';
import { stopGracefully } from './stopping/stop-gracefully';

const policies = ['admin::isAuthenticatedAdmin'];

interface Setting {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Setting) {
    strapi.get('models').add(entryModel);
    strapi.get('models').add(replicaModel);
    recordChanges(strapi);
    recordLanguageRemoval(strapi);
    recordPictures(strapi);
    addHealthRoutes(strapi);
    stopGracefully(strapi);
  },

  async bootstrap({ strapi }: Setting) {
    await pruneLog(strapi);
    strapi.cron.add({ 'prune-publication-log': { task: () => pruneLog(strapi), options: '0 0 3 * * *' } });
  },

  services: { bell: createBell },
  controllers: { log: logController, snapshot: snapshotController, ack: ackController, status: statusController },
  routes: {
    'content-api': {
      type: 'content-api',
      routes: [
        { method: 'GET', path: '/log', handler: 'log.find' },
        { method: 'GET', path: '/snapshot', handler: 'snapshot.find' },
        { method: 'POST', path: '/ack', handler: 'ack.create' },
      ],
    },
    admin: {
      type: 'admin',
      routes: [
        { method: 'GET', path: '/status', handler: 'status.find', config: { policies } },
        { method: 'GET', path: '/recent', handler: 'status.recent', config: { policies } },
        { method: 'POST', path: '/retry', handler: 'status.retry', config: { policies } },
      ],
    },
  },
};
