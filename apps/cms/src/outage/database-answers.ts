import { setTimeout as delay } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** How long the database may take to answer, in milliseconds. */
const PATIENCE = 2000;

/** Whether the database answers the simplest question in time. */
export function databaseAnswers(strapi: Core.Strapi): Promise<boolean> {
  const answered = Promise.resolve(strapi.db.connection.raw('select 1')).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, delay(PATIENCE, false, { ref: false })]);
}
