import type { Core } from '@strapi/strapi';
import { loadPageRows, PAGE } from './page-rows';
import { PageTree } from './page-tree';

type TakeDownMany = (documentIds: string[], uid: string, options?: object) => Promise<{ count: number }>;

/** The part of the Content Manager's document manager that its bulk actions take documents down with. */
interface DocumentManager {
  deleteMany: TakeDownMany;
  unpublishMany: TakeDownMany;
}

interface ContentManagerPlugin {
  services: { 'document-manager': (setting: { strapi: Core.Strapi }) => DocumentManager };
}

/**
 * Lets the list's bulk actions take a page down together with those below it. Strapi starts all at once in one
 * transaction; ours take turns in it, from below, as no page leaves while others lie below it. One refusal undoes all.
 */
export function takeDownInOrder(plugin: ContentManagerPlugin): ContentManagerPlugin {
  const theirs = plugin.services['document-manager'];
  const inOrder = ({ strapi }: { strapi: Core.Strapi }): DocumentManager => {
    const service = theirs({ strapi });
    const oneByOne =
      (takeDown: TakeDownMany): TakeDownMany =>
      async (documentIds, uid, options) => {
        if (uid !== PAGE) return takeDown(documentIds, uid, options);
        return strapi.db.transaction(async ({ trx }) => {
          const tree = new PageTree(await loadPageRows(strapi, trx));
          let count = 0;
          for (const documentId of fromBelow(tree, documentIds))
            count += (await takeDown([documentId], uid, options)).count;
          return { count };
        });
      };
    return {
      ...service,
      deleteMany: oneByOne(service.deleteMany.bind(service)),
      unpublishMany: oneByOne(service.unpublishMany.bind(service)),
    };
  };
  return Object.assign(plugin, { services: { ...plugin.services, 'document-manager': inOrder } });
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
