import { HOME_PATH, isLocale, type Locale, localizedUrl, tag } from '@sern/contract';
import { localizedPaths, type LocalizedPath } from '../../lib/localized-paths';
import type { PageQuery } from '../generated/graphql';
import { reshapeSection, type Section, sectionTags } from './section';

/** A published page in one language. */
export interface Page {
  documentId: string;
  locale: Locale;
  path: string;
  title: string;
  lead: string | null;
  sections: Section[];
  seo: { title: string | null; description: string | null };
  /** The pages above it, from the top; without the start page and itself. */
  breadcrumbs: { title: string; href: string }[];
  /** The pages right below it, in the order that staff gave them. */
  below: { title: string; href: string }[];
  /** The published versions of this page, this one included, in the order of the languages. */
  alternates: LocalizedPath[];
  /** ISO 8601 in UTC. */
  updatedAt: string;
}

/** Plain props of the page that the CMS found, with the tags of all that it shows; `null` when it found none. */
export function reshapePage(locale: Locale, answer: PageQuery): { page: Page; tags: string[] } | null {
  const found = answer.pages[0];
  if (!found) return null;
  const { documentId, title, path, updatedAt } = found;
  if (!path || !updatedAt) throw new Error(`The CMS answered page ${documentId} without its path.`);

  const sections = (found.sections ?? []).filter((section) => section !== null);
  const ancestors = answer.ancestors.filter((page) => page !== null).filter((page) => page.path !== HOME_PATH);
  const below = answer.below.filter((page) => page !== null);
  const versions = [{ locale, path, title }, ...found.localizations.filter((version) => version !== null)];

  return {
    page: {
      documentId,
      locale,
      path,
      title,
      lead: found.lead ?? null,
      sections: sections.flatMap((section, position) => reshapeSection(section, answer.values, position) ?? []),
      seo: { title: found.seo?.title ?? null, description: found.seo?.description ?? null },
      breadcrumbs: linksTo(locale, ancestors),
      below: linksTo(locale, below),
      alternates: localizedPaths(
        versions.flatMap((v) => (isLocale(v.locale) && v.path ? { ...v, locale: v.locale, path: v.path } : [])),
      ),
      updatedAt,
    },
    tags: [
      ...[found, ...ancestors, ...below].map((page) => tag.document(page.documentId)),
      ...sections.flatMap((section) => sectionTags(locale, section)),
    ],
  };
}

function linksTo(locale: Locale, pages: readonly { title: string; path?: string | null }[]) {
  return pages.flatMap(({ title, path }) => (path ? { title, href: localizedUrl(locale, path) } : []));
}
