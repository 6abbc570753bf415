import { type ReactNode, useCallback } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { PAGE } from './page-model';
import type { Way } from './answer';
import { TakedownDialog } from './takedown-dialog';

/** What the Content Manager tells an action; in the list, the document of a row. */
interface ActionProps {
  model: string;
  documentId?: string;
  collectionType: string;
  document?: { documentId?: string; locale?: string | null; status?: string };
}

interface Description {
  label: string;
  onClick?: unknown;
  dialog?: unknown;
}

/** An action on a document: a component that returns a description instead of elements. */
export type DocumentAction = ((props: ActionProps) => Description | null) & { type?: string; position?: unknown };

/** A way to take a page down, in which languages; `null` stands for the one that is open. */
interface Takedown {
  way: Way;
  locale: '*' | null;
}

/**
 * The same action, but for pages it asks where visitors shall go, when it is one that takes a page down. Strapi's way to
 * unpublish several languages of a page at once cannot ask, and is left out.
 */
export function askBeforeTakedown(action: DocumentAction): DocumentAction {
  const Asking: DocumentAction = (props) => {
    const intl = useIntl();
    const description = action(props);
    const takedown = description && takedownOf(action, description, intl);
    const dialog = useTakedownDialog(props, takedown, description?.label ?? '');
    if (props.model !== PAGE || !description) return description;
    if (isNamed(description, UNPUBLISH_SEVERAL, intl)) return null;
    return takedown ? { ...description, onClick: undefined, dialog } : description;
  };
  return Object.assign(Asking, { type: action.type, position: action.position });
}

// Strapi's i18n plugin gives its actions no type: they are known by their labels.
const DELETE_LANGUAGE = { id: 'i18n.actions.delete.label', defaultMessage: 'Delete entry ({locale})' };
const UNPUBLISH_SEVERAL = {
  id: 'i18n.CMEditViewBulkLocale.unpublish-title',
  defaultMessage: 'Unpublish Multiple Locales',
};

function takedownOf({ type }: DocumentAction, description: Description, intl: IntlShape): Takedown | null {
  if (type === 'unpublish') return { way: 'unpublish', locale: null };
  if (type === 'delete') return { way: 'delete', locale: '*' };
  return isNamed(description, DELETE_LANGUAGE, intl) ? { way: 'delete', locale: null } : null;
}

/** Whether a label is the text, as far as that goes without the name of a language. */
function isNamed({ label }: Description, text: typeof DELETE_LANGUAGE, intl: IntlShape): boolean {
  const [start = ''] = intl.formatMessage(text, { locale: '\0' }).split('\0');
  return label.startsWith(start);
}

function useTakedownDialog(props: ActionProps, takedown: Takedown | null, title: string) {
  const { documentId = props.document?.documentId, collectionType, document } = props;
  const { way = 'unpublish', locale = null } = takedown ?? {};
  const asked = locale ?? document?.locale ?? '';
  const isModified = document?.status === 'modified';
  // Made once for a document, so that what staff have chosen survives a new drawing of the buttons.
  const content = useCallback(
    ({ onClose }: { onClose: () => void }): ReactNode => (
      <TakedownDialog
        way={way}
        page={{ documentId: documentId ?? '', collectionType, locale: asked }}
        isModified={isModified}
        label={title}
        onClose={onClose}
      />
    ),
    [way, documentId, collectionType, asked, isModified, title],
  );
  return { type: 'modal', title, content };
}
