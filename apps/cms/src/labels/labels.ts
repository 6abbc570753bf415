import en from './en.json';
import it from './it.json';
import sv from './sv.json';

/** What staff read instead of the names of a type or component and its fields. */
export interface Labels {
  name: string;
  fields: Record<string, { label: string; help: string }>;
}

/** Labels by uid, such as `api::page.page` or `sections.rich-text`, in each language of the admin. */
export const LABELS: Record<'en' | 'sv' | 'it', Record<string, Labels>> = { en, sv, it };

/** The message that carries the help of a field. */
const helpId = (uid: string, field: string) => `sern.help.${uid}.${field}`;

/** The labels of a language under the message ids that Strapi's admin looks for. */
export function labelMessages(language: keyof typeof LABELS): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const [uid, { name, fields }] of Object.entries(LABELS[language])) {
    const isType = uid.startsWith('api::');
    // A type is looked for by its English name, a component by its uid.
    messages[isType ? (LABELS.en[uid]?.name ?? uid) : uid] = name;
    for (const [field, { label, help }] of Object.entries(fields)) {
      messages[`content-manager.${isType ? 'content-types' : 'components'}.${uid}.${field}`] = label;
      messages[helpId(uid, field)] = help;
    }
  }
  return messages;
}

/**
 * The message for a help text that is stored in English with the layout of a form, or `undefined` when staff have
 * written their own in its place: theirs is then shown as it is.
 */
export function helpMessageId(stored: string): string | undefined {
  for (const [uid, { fields }] of Object.entries(LABELS.en)) {
    const field = Object.keys(fields).find((name) => fields[name]?.help === stored);
    if (field) return helpId(uid, field);
  }
  return undefined;
}
