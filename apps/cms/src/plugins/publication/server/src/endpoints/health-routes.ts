import { setTimeout as delay } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { bellOf } from '../log/bell';
import { readBounds } from '../log/read-log';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2000;

/** `/healthz`: the process answers. `/readyz`: its database does too, the log can be read, and it does not stop; else 503. */
export function addHealthRoutes(strapi: Core.Strapi): void {
  const healthz: Core.ControllerHandler = (context) => {
    context.body = { status: 'ok' };
  };
  const readyz: Core.ControllerHandler = async (context) => {
    // Whoever sends requests here shall look for another CMS before this one stops.
    const ready = !bellOf(strapi).closed && (await isReady(strapi));
    context.set('Cache-Control', 'no-store');
    context.status = ready ? 200 : 503;
    context.body = { status: ready ? 'ready' : 'unavailable' };
  };
  strapi.server.routes([
    { method: 'GET', path: '/healthz', handler: healthz, config: { auth: false } },
    { method: 'GET', path: '/readyz', handler: readyz, config: { auth: false } },
  ]);
}

async function isReady(strapi: Core.Strapi): Promise<boolean> {
  const readable = readBounds(strapi).then(
    () => true,
    () => false,
  );
  return Promise.race([readable, delay(PATIENCE, false, { ref: false })]);
}
