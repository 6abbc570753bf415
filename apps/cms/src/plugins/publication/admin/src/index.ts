import { Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { LivePanel } from './live-panel';
import { RecentWidget } from './recent-widget';
import { messages, textId } from './text';
import { en } from './texts/en';

const recentWidget = {
  pluginId: 'publication',
  id: 'recent',
  icon: Earth,
  title: { id: textId('widget'), defaultMessage: en.widget },
  component: () => Promise.resolve(RecentWidget),
  permissions: [{ action: 'plugin::content-manager.explorer.read' }],
};

/** "Is it live?": beside every page, value and the site settings, and on the admin's home. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'publication', name: 'publication' });
    // First on the home: what staff come to see. Strapi's own widgets follow.
    app.widgets.register((others) => [recentWidget, ...others]);
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addSidePanel(app.getPlugin('content-manager').apis);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: messages(locale) }))),
};

/** Strapi gives the interface of its Content Manager without a type. */
function addSidePanel(apis: unknown): void {
  const isCapable = typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis;
  if (!isCapable || typeof apis.addEditViewSidePanel !== 'function')
    throw new Error('The Content Manager takes no side panels any more.');
  apis.addEditViewSidePanel([LivePanel]);
}
