import { type ReactNode, useCallback } from 'react';
import type { Way } from './answer';
import { ManyTakedownDialog } from './many-takedown-dialog';
import { PAGE } from './page-model';

/** What the Content Manager tells a bulk action: the rows of the list that are selected. */
interface BulkActionProps {
  model: string;
  documents: { documentId?: string; locale?: string | null }[];
}

interface Description {
  label: string;
  dialog?: unknown;
}

/** An action on many documents: a component that returns a description instead of elements. */
export type BulkAction = ((props: BulkActionProps) => Description | null) & { type?: string };

/**
 * The same action, but for pages it asks where visitors shall go, when it is one that takes pages down. One that is not
 * known stays as Strapi made it.
 */
export function askBeforeManyLeave(action: BulkAction): BulkAction {
  const { type } = action;
  if (type !== 'unpublish' && type !== 'delete') return action;
  const Asking: BulkAction = (props) => {
    const description = action(props);
    const dialog = useManyTakedownDialog(type, props.documents, description?.label ?? '');
    return description && props.model === PAGE ? { ...description, dialog } : description;
  };
  return Object.assign(Asking, { type });
}

function useManyTakedownDialog(way: Way, documents: BulkActionProps['documents'], title: string) {
  const selected = documents.map(({ documentId }) => documentId ?? '').join();
  const locale = documents[0]?.locale ?? '';
  // Made once for a selection, so that what staff have chosen survives a new drawing of the buttons.
  const content = useCallback(
    ({ onClose }: { onClose: () => void }): ReactNode => (
      <ManyTakedownDialog way={way} documentIds={selected.split(',')} locale={locale} label={title} onClose={onClose} />
    ),
    [way, selected, locale, title],
  );
  return { type: 'modal', title, content };
}
