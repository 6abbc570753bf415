import type { Core } from '@strapi/strapi';
import { appendToLog } from '../log/append-to-log';
import { compareRows } from './compare-rows';
import { isPublishedUid, PUBLISHED_TYPES, type PublicRow, readPublicRows } from './public-rows';

/**
 * Deleting a language in the settings removes its rows past the document service, with the query engine's `deleteMany`.
 * Records them as deleted, and puts the request into one transaction, which Strapi does not.
 */
export function recordLanguageRemoval(strapi: Core.Strapi): void {
  strapi.server.router.use('/i18n/locales/:id', (context: { method: string }, next: () => Promise<unknown>) =>
    context.method === 'DELETE' ? strapi.db.transaction(() => next()) : next(),
  );
  strapi.db.lifecycles.subscribe({
    models: Object.keys(PUBLISHED_TYPES),
    async beforeDeleteMany(event) {
      const { uid } = event.model;
      const where = (event.params.where ?? {}) as object;
      if (isPublishedUid(uid)) event.state = { gone: await readPublicRows(strapi, uid, where) };
    },
    async afterDeleteMany(event) {
      const { uid } = event.model;
      if (!isPublishedUid(uid)) return;
      const { gone } = event.state as { gone: PublicRow[] };
      await appendToLog(strapi, compareRows(gone, [], { type: PUBLISHED_TYPES[uid], removal: 'delete' }));
    },
  });
}
