import { LOCALES, type PublicationSnapshot, tag } from '@sern/contract';

/** The tags of everything that is published, for when nobody knows what changed. */
export function everyTag({ routes }: PublicationSnapshot): string[] {
  const lists = LOCALES.flatMap((locale) => [tag.layout(locale), tag.list('page', locale), tag.list('value', locale)]);
  const pages = routes.flatMap((route) => [tag.document(route.documentId), tag.path(route.locale, route.path)]);
  return [...lists, ...pages];
}
