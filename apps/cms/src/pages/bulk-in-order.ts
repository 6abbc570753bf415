import type { Core } from '@strapi/strapi';
import { loadPageRows, PAGE } from './page-rows';
import { PageTree } from './page-tree';

type TakeDownMany = (documentIds: string[], uid: string, options?: object) => Promise<{ count: number }>;
type PublishMany = (uid: string, documentIds: string[], locale?: string | string[]) => Promise<number>;

/** The part of the Content Manager's document manager that the list's bulk actions use. */
interface DocumentManager {
  deleteMany: TakeDownMany;
  unpublishMany: TakeDownMany;
  publishMany: PublishMany;
}

interface ContentManagerPlugin {
  services: { 'document-manager': (setting: { strapi: Core.Strapi }) => DocumentManager };
}

/**
 * Lets the list's bulk actions take a page together with those below it. Strapi starts all at once in one transaction;
 * ours take turns in it: they leave from below, as no page leaves while others lie below it, and are published from
 * above. One refusal undoes all.
 */
export function bulkInOrder(plugin: ContentManagerPlugin): ContentManagerPlugin {
  const theirs = plugin.services['document-manager'];
  const inOrder = ({ strapi }: { strapi: Core.Strapi }): DocumentManager => {
    const service = theirs({ strapi });
    const takeDown =
      (way: 'deleteMany' | 'unpublishMany'): TakeDownMany =>
      async (documentIds, uid, options) => {
        if (uid !== PAGE) return service[way](documentIds, uid, options);
        const one = async (id: string) => (await service[way]([id], uid, options)).count;
        return { count: await inTurns(strapi, (tree) => fromBelow(tree, documentIds), one) };
      };
    const publish: PublishMany = async (uid, documentIds, locale) => {
      if (uid !== PAGE) return service.publishMany(uid, documentIds, locale);
      const one = (id: string) => service.publishMany(uid, [id], locale);
      return inTurns(strapi, (tree) => fromBelow(tree, documentIds).reverse(), one);
    };
    return {
      ...service,
      deleteMany: takeDown('deleteMany'),
      unpublishMany: takeDown('unpublishMany'),
      publishMany: publish,
    };
  };
  return Object.assign(plugin, { services: { ...plugin.services, 'document-manager': inOrder } });
}

/** Does one after the other in one transaction, and counts what they did. */
async function inTurns(
  strapi: Core.Strapi,
  order: (tree: PageTree) => string[],
  one: (documentId: string) => Promise<number>,
): Promise<number> {
  return await strapi.db.transaction(async ({ trx }) => {
    let count = 0;
    for (const documentId of order(new PageTree(await loadPageRows(strapi, trx)))) count += await one(documentId);
    return count;
  });
}

/** The same documents, each after those that lie below it: as a draft, or in what is published. */
function fromBelow(tree: PageTree, documentIds: string[]): string[] {
  const begun = new Set<string>();
  const ordered: string[] = [];
  const take = (documentId: string) => {
    if (begun.has(documentId)) return;
    begun.add(documentId);
    for (const row of tree.rows)
      if (row.parent === documentId && documentIds.includes(row.documentId)) take(row.documentId);
    ordered.push(documentId);
  };
  documentIds.forEach(take);
  return ordered;
}
