import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { helpMessageId } from '../labels/labels';

interface Field {
  hint?: ReactNode;
}
type Rows = Field[][];

/** What the Content Manager hands to its hook before it draws a form. */
interface EditView {
  layout: { layout: Rows[]; components: Record<string, { layout: Rows }> };
}

/** Strapi translates labels, but shows help as it is stored. Shows ours in the language of whoever reads it. */
export function translateHelp<View extends EditView>(view: View): View {
  const { layout, components } = view.layout;
  const translated = Object.entries(components).map(([uid, component]) => [
    uid,
    { ...component, layout: translateRows(component.layout) },
  ]);
  return {
    ...view,
    layout: { ...view.layout, layout: layout.map(translateRows), components: Object.fromEntries(translated) },
  };
}

function translateRows(rows: Rows): Rows {
  return rows.map((row) => row.map((field) => ({ ...field, hint: translateHint(field.hint) })));
}

function translateHint(hint: ReactNode): ReactNode {
  const id = typeof hint === 'string' ? helpMessageId(hint) : undefined;
  return id ? <FormattedMessage id={id} /> : hint;
}
