import type { PublicationLog } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { bellOf } from '../log/bell';
import { readLog } from '../log/read-log';

/** How often a waiting request looks for itself, in milliseconds: another CMS process on the database rings no bell here. */
const LOOK_EVERY = 1000;

/** What one follower asks for. */
export interface Following {
  after: number;
  /** In seconds. */
  wait: number;
  /** True when nobody waits for the answer any more. */
  isGone: () => boolean;
}

/** What came after `after`; as long as there is nothing, waits for it until the time is up or the CMS stops. */
export async function followLog(strapi: Core.Strapi, { after, wait, isGone }: Following): Promise<PublicationLog> {
  const bell = bellOf(strapi);
  const deadline = Date.now() + wait * 1000;
  for (;;) {
    // Listens before it reads, so that nothing is committed unheard in between.
    const left = deadline - Date.now();
    const news = left > 0 ? bell.next(Math.min(left, LOOK_EVERY)) : null;
    const log = await readLog(strapi, after);
    if (!news || log.entries.length > 0) return log;
    await news;
    if (bell.closed || isGone()) return log;
  }
}
