import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { differences, readPublished } from './publication';
import type { Web } from './web';

/** How long the public may differ from the database after the last fault has ended, in milliseconds. */
const HEALS_WITHIN = 30_000;

/**
 * Waits until every web process shows what the database publishes. Gives the milliseconds that this took.
 * @param addresses every address that was ever used
 * @throws with what still differs after half a minute
 */
export async function untilAgreed(webs: Web[], db: Knex, addresses: Iterable<string> = []): Promise<number> {
  const began = Date.now();
  for (;;) {
    const left = (await Promise.all(webs.map((web) => disagreement(web, db, addresses)))).flat();
    if (left.length === 0) return Date.now() - began;
    if (Date.now() - began > HEALS_WITHIN) throw new Error(`Not healed:\n${left.slice(0, 20).join('\n')}`);
    await sleep(50);
  }
}

/** Waits until nothing is being rendered any more: what is right then stays so. */
export async function untilSettled(webs: Web[]): Promise<void> {
  for (const web of webs) while ((await web.readiness()).behind > 0) await sleep(50);
}

async function disagreement(web: Web, db: Knex, addresses: Iterable<string>): Promise<string[]> {
  const published = await readPublished(db);
  const { cursor } = await web.readiness();
  if (cursor < published.head) return [`It is at ${cursor} of ${published.head}.`];
  return differences(web.url, published, addresses);
}
