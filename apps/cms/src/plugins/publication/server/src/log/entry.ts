import type { PublicationEntry } from '@sern/contract';

/** The table of the log. A bare database model: no content type, hence in no admin screen, API or GraphQL schema. */
export const ENTRY = 'plugin::publication.entry';

/** `id` is the `seq` of the contract: an autoincrement (SQLite) or a sequence (PostgreSQL), never used twice. */
export const entryModel = {
  uid: ENTRY,
  singularName: 'entry',
  tableName: 'publication_log',
  attributes: {
    id: { type: 'increments' },
    type: { type: 'string', column: { notNullable: true } },
    documentId: { type: 'string', column: { notNullable: true } },
    locale: { type: 'string' },
    action: { type: 'string', column: { notNullable: true } },
    paths: { type: 'json', column: { notNullable: true } },
    at: { type: 'datetime', column: { notNullable: true } },
    // Since when visitors get it from every web process; not a part of the log that these read.
    liveSince: { type: 'datetime' },
  },
};

/** A row as the query engine gives it. */
export interface EntryRow extends Omit<PublicationEntry, 'seq' | 'at'> {
  id: number;
  at: string | Date;
  liveSince: string | Date | null;
}

/** What a writer of the log says; number and time are the log's own. */
export type Change = Omit<PublicationEntry, 'seq' | 'at'>;
