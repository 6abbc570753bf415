/** SQLite cannot write now: locked by somebody else, or the disk is full, broken or read-only. */
const SQLITE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN)/;
/**
 * PostgreSQL: no connection (08), out of resources (53), shutting down or starting (57P), given up in favour of another
 * writer. https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const POSTGRES = /^(08|53|57P)...?$|^(40001|40P01|55P03)$/;
/** The network between: what Node, pg and knex's pool say; knex puts the query before it. */
const NETWORK = /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND|AI_AGAIN)$/;
const UNCODED = /(^| - )(Connection terminated|Connection ended|Knex: Timeout acquiring a connection)|not queryable/;

/** Whether an error says that the database cannot do its work now, and that the same may succeed later. */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // A message may hold the words of a page, as a part of its query; they decide nothing where there is a code.
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '') return UNCODED.test(error.message);
  return [SQLITE, POSTGRES, NETWORK].some((kind) => kind.test(code));
}
