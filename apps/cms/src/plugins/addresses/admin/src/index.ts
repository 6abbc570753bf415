import type { StrapiApp } from '@strapi/strapi/admin';
import { AddressesPanel } from './addresses-panel';
import { askBeforeTakedown, type DocumentAction } from './ask-before-takedown';
import { messages } from './text';

/** Beside every page: its address and what moves with it. Before a page leaves: where its visitors go. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'addresses', name: 'addresses' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel, addDocumentAction } = contentManager(app.getPlugin('content-manager').apis);
    // Right below the buttons that save and publish.
    addEditViewSidePanel(([buttons, ...others]) => [buttons, AddressesPanel, ...others]);
    addDocumentAction((actions) => actions.map(askBeforeTakedown));
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: messages(locale) }))),
};

/** What we use of the Content Manager, which Strapi gives without a type. */
interface ContentManager {
  addEditViewSidePanel: (change: (panels: unknown[]) => unknown[]) => void;
  addDocumentAction: (change: (actions: DocumentAction[]) => DocumentAction[]) => void;
}

function contentManager(apis: unknown): ContentManager {
  const isCapable =
    typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis && 'addDocumentAction' in apis;
  if (!isCapable) throw new Error('The Content Manager takes no side panels or actions any more.');
  return apis as ContentManager;
}
