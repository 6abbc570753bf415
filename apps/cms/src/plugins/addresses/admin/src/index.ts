import type { StrapiApp } from '@strapi/strapi/admin';
import { AddressesPanel } from './addresses-panel';
import { askBeforeManyLeave, type BulkAction } from './ask-before-many-leave';
import { askBeforeTakedown, type DocumentAction } from './ask-before-takedown';
import { messages } from './text';

/** Beside every page: its address and what moves with it. Before pages leave: where their visitors go. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'addresses', name: 'addresses' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const contentManager = capable(app.getPlugin('content-manager').apis);
    // Right below the buttons that save and publish.
    contentManager.addEditViewSidePanel(([buttons, ...others]) => [buttons, AddressesPanel, ...others]);
    contentManager.addDocumentAction((actions) => actions.map(askBeforeTakedown));
    contentManager.addBulkAction((actions) => actions.map(askBeforeManyLeave));
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: messages(locale) }))),
};

/** What we use of the Content Manager, which Strapi gives without a type. */
interface ContentManager {
  addEditViewSidePanel: (change: (panels: unknown[]) => unknown[]) => void;
  addDocumentAction: (change: (actions: DocumentAction[]) => DocumentAction[]) => void;
  addBulkAction: (change: (actions: BulkAction[]) => BulkAction[]) => void;
}

const USED = ['addEditViewSidePanel', 'addDocumentAction', 'addBulkAction'];

function capable(apis: unknown): ContentManager {
  const isCapable = typeof apis === 'object' && apis !== null && USED.every((name) => name in apis);
  if (!isCapable) throw new Error('The Content Manager takes no side panels or actions any more.');
  return apis as ContentManager;
}
