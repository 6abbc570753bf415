import type { Locale } from './locales';
import { parentPath } from './paths';
import type { PublicationEntry, PublishedType } from './publication';

/**
 * The table of cache tags. Readers (`apps/web/src/cms`) tag their answers with these, the follower of the
 * publication log marks the same ones stale; nothing else makes a tag.
 */
export const tag = {
  /** Whatever shows the document, in any language: itself, breadcrumbs, language switch, menus. */
  document: (documentId: string) => `document:${documentId}`,
  /** The answer, also "there is no such page", for one address. */
  path: (locale: Locale, path: string) => `path:${locale}:${path}`,
  /** Every list of a type in a language. */
  list: (type: PublishedType, locale: Locale) => `list:${type}:${locale}`,
  /** What every page of a language shares: name, menus, footer. */
  layout: (locale: Locale) => `layout:${locale}`,
} as const;

/** The tags that a change makes stale. Facts have no language and are not cached by tag. A picture is one document. */
export function tagsOf(entry: PublicationEntry): string[] {
  const { locale } = entry;
  if (entry.type === 'picture') return [tag.document(entry.documentId)];
  if (locale === null) return [];
  return [
    tag.document(entry.documentId),
    tag.list(entry.type, locale),
    ...(entry.type === 'site' ? [tag.layout(locale)] : []),
    // A page lists those right below it.
    ...entry.paths.flatMap((path) => [path, parentPath(path) ?? []].flat()).map((path) => tag.path(locale, path)),
  ];
}
