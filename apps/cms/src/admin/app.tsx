import { labelMessages } from '../labels/labels';
import { previewTexts } from './preview-texts';
import { translateHelp } from './translate-help';

/** What we use of the admin application. */
interface AdminApp {
  registerHook(name: string, handler: typeof translateHelp): void;
}

/** The admin in English, Swedish and Italian; editors choose in their profile. */
export default {
  config: {
    locales: ['sv', 'it'],
    notifications: { releases: false },
    translations: {
      en: labelMessages('en'),
      sv: { ...labelMessages('sv'), ...previewTexts('sv') },
      it: { ...labelMessages('it'), ...previewTexts('it') },
    },
  },
  bootstrap(app: AdminApp) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateHelp);
  },
};
