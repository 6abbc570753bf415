import type { Core } from '@strapi/strapi';
import type { Transaction } from './in-turn';
import { PAGE } from './page-rows';

/** A row of a table that places components in their owner. */
interface Placement {
  entity_id: number;
  cmp_id: number;
  component_type: string;
  field: string;
  order: number;
}

/** Where a component sits: the row of the page, and the steps from there down to it. */
interface Place {
  pageId: number;
  steps: { table: string; placement: Placement }[];
}

/**
 * Leads links of published pages to a page that has just become public. Strapi forgets them while their target is not
 * published, because they have nothing to point at. What they were meant to lead to is read from the draft of the same
 * page: the link with the same label in the same place. Menus need none of this, as they have no drafts.
 */
export async function restoreLinks(
  strapi: Core.Strapi,
  trx: Transaction,
  draftId: number,
  publishedId: number,
): Promise<void> {
  for (const { uid, table, owner, target } of linkTables(strapi)) {
    const links: Record<string, number>[] = await trx(table).where(target, draftId).select(owner);
    for (const link of links) {
      const draftLink = Number(link[owner]);
      const place = await findPlace(strapi, trx, uid, draftLink);
      const twin = place && (await findTwin(strapi, trx, place));
      if (!twin || !(await isSameLabel(strapi, trx, uid, [draftLink, twin]))) continue;
      if (await trx(table).where(owner, twin).first()) continue;
      await trx(table).insert({ [owner]: twin, [target]: publishedId });
    }
  }
}

/** The tables in which components keep their relations to pages. */
function linkTables(strapi: Core.Strapi) {
  return Object.keys(strapi.components).flatMap((uid) =>
    Object.values(strapi.db.metadata.get(uid).attributes).flatMap((attribute) => {
      if (attribute.type !== 'relation' || !('target' in attribute) || attribute.target !== PAGE) return [];
      if (!('joinTable' in attribute) || !('inverseJoinColumn' in attribute.joinTable)) return [];
      const { name, joinColumn, inverseJoinColumn } = attribute.joinTable;
      return [{ uid, table: name, owner: joinColumn.name, target: inverseJoinColumn.name }];
    }),
  );
}

/** Every table that places components in a page or in another component. */
function placementTables(strapi: Core.Strapi): { uid: string; table: string }[] {
  return [PAGE, ...Object.keys(strapi.components)].flatMap((uid) => {
    const model = strapi.getModel(uid as typeof PAGE);
    const names = Object.keys(model.attributes).filter((name) =>
      ['component', 'dynamiczone'].includes(model.attributes[name]?.type ?? ''),
    );
    const attribute = strapi.db.metadata.get(uid).attributes[names[0] ?? ''];
    if (attribute?.type !== 'relation' || !('joinTable' in attribute)) return [];
    return [{ uid, table: attribute.joinTable.name }];
  });
}

/** From a component up to its page; undefined for components of other types, such as menu entries. */
async function findPlace(strapi: Core.Strapi, trx: Transaction, uid: string, id: number): Promise<Place | undefined> {
  for (const owner of placementTables(strapi)) {
    const placement: Placement | undefined = await trx(owner.table).where({ cmp_id: id, component_type: uid }).first();
    if (!placement) continue;
    const step = { table: owner.table, placement };
    if (owner.uid === PAGE) return { pageId: placement.entity_id, steps: [step] };
    const above = await findPlace(strapi, trx, owner.uid, placement.entity_id);
    return above && { pageId: above.pageId, steps: [...above.steps, step] };
  }
  return undefined;
}

/** From the published version of the page down to what sits in the same place. */
async function findTwin(strapi: Core.Strapi, trx: Transaction, { pageId, steps }: Place): Promise<number | undefined> {
  const { tableName } = strapi.db.metadata.get(PAGE);
  const draft: { document_id: string; locale: string } | undefined = await trx(tableName).where({ id: pageId }).first();
  if (!draft) return undefined;
  const { document_id, locale } = draft;
  const published: { id: number } | undefined = await trx(tableName)
    .where({ document_id, locale })
    .whereNotNull('published_at')
    .first();
  let id = published?.id;
  for (const { table, placement } of steps) {
    if (id === undefined) return undefined;
    const { component_type, field, order } = placement;
    const twin: Placement | undefined = await trx(table).where({ entity_id: id, component_type, field, order }).first();
    id = twin?.cmp_id;
  }
  return id;
}

async function isSameLabel(strapi: Core.Strapi, trx: Transaction, uid: string, ids: number[]): Promise<boolean> {
  const rows: { label?: string; url?: string }[] = await trx(strapi.db.metadata.get(uid).tableName).whereIn('id', ids);
  return rows.length === 2 && rows[0]?.label === rows[1]?.label && rows[0]?.url === rows[1]?.url;
}
