import type { PageRow } from './page-rows';

type Item = string | number | { id?: number | string; documentId?: string } | null | undefined;

interface Operations {
  set?: Item | Item[];
  connect?: Item | Item[];
  disconnect?: Item | Item[];
}

const isOperations = (value: object): value is Operations =>
  'set' in value || 'connect' in value || 'disconnect' in value;

/** The documentId that one item names; ids of rows are looked up. */
function documentIdOf(item: Item, rows: PageRow[]): string | null {
  if (item === null || item === undefined) return null;
  if (typeof item === 'object') return item.documentId ?? documentIdOf(item.id, rows);
  return rows.find((row) => row.id === Number(item))?.documentId ?? String(item);
}

const lastOf = (items: Item | Item[]): Item => (Array.isArray(items) ? items.at(-1) : items);
const isEmpty = (items: Item | Item[]): boolean =>
  items === null || items === undefined || (Array.isArray(items) && items.length === 0);

/**
 * The parent that a payload asks for, in any of the forms that Strapi takes (`null`, a documentId, `{ connect: […] }` …).
 * Undefined when it leaves the parent as it is. More than one: the last, as Strapi does.
 */
export function readParent(payload: unknown, rows: PageRow[]): string | null | undefined {
  if (payload === undefined) return undefined;
  if (payload === null || typeof payload !== 'object' || Array.isArray(payload) || !isOperations(payload))
    return documentIdOf(lastOf(payload), rows);
  if (!isEmpty(payload.connect)) return documentIdOf(lastOf(payload.connect), rows);
  if (payload.set !== undefined) return documentIdOf(lastOf(payload.set), rows);
  return isEmpty(payload.disconnect) ? undefined : null;
}
