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
    startsAfter: { type: 'integer' },
    failing: { type: 'json' },
    seenAt: { type: 'datetime', column: { notNullable: true } },
  },
};

/** A row as the query engine gives it. */
export interface ReplicaRow {
  process: string;
  seq: number;
  at: string | Date;
  /** Where it goes on in the log when it starts anew; null when it has not told. */
  startsAfter: number | null;
  failing: RenewalFailure | null;
  seenAt: string | Date;
}

/** A process that was not heard of for so long is not waited for, in milliseconds. It may be cut off and show old pages. */
const MEMORY = 10 * 60_000;
/** Its build may be started again for longer, in milliseconds. */
const IN_SERVICE = 7 * 24 * 60 * 60_000;
/** Within this every process that runs has been heard of once the CMS is up, in milliseconds. */
const ROLL_CALL = 60_000;
const started = Date.now();

/** The time before which a process must not have been heard of last, or it is not waited for. */
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

/** The time before which a process must not have been heard of last, or its build is no longer in service. */
export function outOfServiceBefore(now: number): Date {
  return new Date(now - IN_SERVICE);
}

/** The earliest place in the log where a build in service would go on from; undefined when none has told. */
export async function earliestStart(strapi: Core.Strapi): Promise<number | undefined> {
  const where = { seenAt: { $gte: outOfServiceBefore(Date.now()) }, startsAfter: { $notNull: true } };
  const query = { where, orderBy: { startsAfter: 'asc' } } as const;
  const earliest = (await strapi.db.query(REPLICA).findOne(query)) as ReplicaRow | null;
  return earliest?.startsAfter ?? undefined;
}
