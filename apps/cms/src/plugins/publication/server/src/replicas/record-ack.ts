import type { PublicationAck } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { ENTRY } from '../log/entry';
import { outOfServiceBefore, readReplicas, REPLICA } from './replica';

/**
 * Keeps what a web process told, and notes since when everything that all of them show is live. On purpose not in one
 * transaction: of two processes that tell it at once, the later one must see the other's.
 */
export async function recordAck(strapi: Core.Strapi, ack: PublicationAck): Promise<void> {
  const { process, leaving, from: startsAfter = null, ...told } = ack;
  const replicas = strapi.db.query(REPLICA);
  if (leaving) await replicas.deleteMany({ where: { process } });
  else {
    const data = { ...told, startsAfter, at: new Date(ack.at), seenAt: new Date() };
    const { count } = await replicas.updateMany({ where: { process }, data });
    if (count === 0) await replicas.create({ data: { process, ...data } });
  }
  await replicas.deleteMany({ where: { seenAt: { $lt: outOfServiceBefore(Date.now()) } } });
  await markLive(strapi);
}

/** What the slowest process shows is live, since it told so. */
async function markLive(strapi: Core.Strapi): Promise<void> {
  const replicas = await readReplicas(strapi);
  if (replicas.length === 0) return;
  const $lte = Math.min(...replicas.map(({ seq }) => seq));
  const since = Math.max(...replicas.map(({ at }) => new Date(at).getTime()));
  const data = { liveSince: new Date(Math.min(since, Date.now())) };
  await strapi.db.query(ENTRY).updateMany({ where: { id: { $lte }, liveSince: { $null: true } }, data });
}
