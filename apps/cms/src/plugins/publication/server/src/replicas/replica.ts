import type { RenewalFailure } from '@sern/contract';
import type { Core } from '@strapi/strapi';

/** The table of the web processes. A bare database model, as the log is. */
export const REPLICA = 'plugin::publication.replica';

/** What each web process told last. */
export const replicaModel = {
  uid: REPLICA,
  singularName: 'replica',
  tableName: 'publication_replicas',
  attributes: {
    id: { type: 'increments' },
    process: { type: 'string', column: { notNullable: true } },
    seq: { type: 'integer', column: { notNullable: true } },
    at: { type: 'datetime', column: { notNullable: true } },
    failing: { type: 'json' },
    seenAt: { type: 'datetime', column: { notNullable: true } },
  },
};

/** A row as the query engine gives it. */
export interface ReplicaRow {
  process: string;
  seq: number;
  at: string | Date;
  failing: RenewalFailure | null;
  seenAt: string | Date;
}

/** A process that was not heard of for so long is forgotten, in milliseconds. It may be cut off and show old pages. */
const MEMORY = 10 * 60_000;
/** Within this every process that runs has been heard of once the CMS is up, in milliseconds. */
const ROLL_CALL = 60_000;
const started = Date.now();

/** The time before which a process must not have been heard of last, or it is forgotten. */
export function forgottenBefore(now: number, startedAt = started): Date {
  const cutOff = now - MEMORY;
  // Those that ended together with the CMS had nobody to take leave of.
  return new Date(now - startedAt > ROLL_CALL ? Math.max(cutOff, startedAt) : cutOff);
}

/** The web processes that are known to run. */
export async function readReplicas(strapi: Core.Strapi): Promise<ReplicaRow[]> {
  const where = { seenAt: { $gte: forgottenBefore(Date.now()) } };
  return (await strapi.db.query(REPLICA).findMany({ where, orderBy: { id: 'asc' } })) as ReplicaRow[];
}
