import type { Core } from '@strapi/strapi';
import { earliestStart } from '../replicas/replica';
import { ENTRY } from './entry';
import { readBounds } from './read-log';

const DAY = 24 * 60 * 60 * 1000;
/** Staff can see since when something is live for so long. */
const KEEP_DAYS = 90;
/** A build of the web app may be in service for so long and still go on in the log where it began. */
const LONGEST_DAYS = 365;

/**
 * Forgets what is older than `KEEP_DAYS`, unless a build in service would ask for it when it starts anew; then what is
 * older than `LONGEST_DAYS`. Never the newest entry, which keeps the place of the log.
 */
export async function pruneLog(strapi: Core.Strapi): Promise<void> {
  const { head } = await readBounds(strapi);
  // A build goes on after its place: the entry there still tells that nothing is missing behind it.
  const needed = Math.min(head, (await earliestStart(strapi)) ?? head);
  await forget(strapi, KEEP_DAYS, needed);
  await forget(strapi, LONGEST_DAYS, head);
}

async function forget(strapi: Core.Strapi, days: number, before: number): Promise<void> {
  const $lt = new Date(Date.now() - days * DAY);
  await strapi.db.query(ENTRY).deleteMany({ where: { at: { $lt }, id: { $lt: before } } });
}
