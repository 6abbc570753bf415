import type { PublicationAction } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { appendToLog, takeTurn } from '../log/append-to-log';

const FILE = 'plugin::upload.file';

/**
 * Records that a picture of the media library was replaced, given another focal point, or deleted: the pages that show
 * it are other pages then. Files pass by the document service, and have no language and no draft; the transaction is
 * that of whoever changes the file.
 */
export function recordPictures(strapi: Core.Strapi): void {
  const record = (action: PublicationAction) => async (event: { result?: unknown }) => {
    const { documentId } = (event.result ?? {}) as { documentId?: string };
    if (documentId) await appendToLog(strapi, [{ type: 'picture', documentId, locale: null, action, paths: [] }]);
  };
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    // Before the row is locked: writers of content take their turn first, too.
    beforeUpdate: () => takeTurn(strapi),
    beforeDelete: () => takeTurn(strapi),
    afterUpdate: record('publish'),
    afterDelete: record('delete'),
  });
}
