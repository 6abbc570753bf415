import type { Core } from '@strapi/strapi';
import { ENTRY } from './entry';
import { readBounds } from './read-log';

/** Longer than any build of the web app is in service. */
const KEEP_DAYS = 90;

/** Forgets entries older than `KEEP_DAYS`, but never the newest, which keeps the place of the log. */
export async function pruneLog(strapi: Core.Strapi): Promise<void> {
  const { head } = await readBounds(strapi);
  const $lt = new Date(Date.now() - KEEP_DAYS * 24 * 60 * 60 * 1000);
  await strapi.db.query(ENTRY).deleteMany({ where: { at: { $lt }, id: { $lt: head } } });
}
