import { HOME_PATH, isLocale, type Locale, localizedUrl, tag } from '@sern/contract';
import { cleanText, textOrNull } from '../../lib/clean-text';
import { compareIn } from '../../lib/compare-in';
import { localizedPaths, type LocalizedPath } from '../../lib/localized-paths';
import { newerVersion } from '../../lib/newer-version';
import type { PageQuery } from '../generated/graphql';
import { reshapeContact } from './contact';
import { pictureTags } from './picture';
import { reshapeSection, type Section, sectionTags } from './section';
import { type ListedPage, listsPagesBelow } from './section-props';

type PageAnswer = NonNullable<PageQuery['pages'][number]>;

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
  /** The pages right below it, in the order that staff gave them; none where a section lists them already. */
  below: { title: string; href: string }[];
  /** The published versions of this page, this one included, in the order of the languages. */
  alternates: LocalizedPath[];
  /** A version in another language that was published later; `null` as well where staff do not want it told. */
  newer: NewerVersion | null;
  /** The day on which staff last checked it: `2026-11-22`. */
  reviewedOn: string | null;
  /** ISO 8601 in UTC. */
  updatedAt: string;
}

/** A version of a page that is newer than the one that is shown. */
export interface NewerVersion extends LocalizedPath {
  /** ISO 8601 in UTC. */
  publishedAt: string;
}

/** Plain props of the page that the CMS found, with the tags of all that it shows; `null` when it found none. */
export function reshapePage(locale: Locale, answer: PageQuery): { page: Page; tags: string[] } | null {
  const found = answer.pages[0];
  if (!found) return null;
  const { documentId, path, updatedAt } = found;
  if (!path || !updatedAt) throw new Error(`The CMS answered page ${documentId} without its path.`);

  const title = cleanText(found.title);
  const sections = (found.sections ?? []).filter((section) => section !== null);
  const ancestors = answer.ancestors.filter((page) => page !== null).filter((page) => page.path !== HOME_PATH);
  const below = inOrder(locale, answer.below, ({ menuOrder, title: name }) => [menuOrder, name]);
  const values = inOrder(locale, answer.values, ({ order, name }) => [order, name]);
  const versions = [{ locale, path, title }, ...found.localizations.filter((version) => version !== null)];
  const shown = { values, below: listed(locale, below), contact: reshapeContact(answer.site?.contact) };

  return {
    page: {
      documentId,
      locale,
      path,
      title,
      lead: textOrNull(found.lead),
      sections: sections.flatMap((section, position) => reshapeSection(section, shown, position) ?? []),
      seo: { title: textOrNull(found.seo?.title), description: textOrNull(found.seo?.description) },
      breadcrumbs: listed(locale, ancestors).map(({ title, href }) => ({ title, href })),
      below: sections.some(listsPagesBelow) ? [] : shown.below,
      alternates: localizedPaths(versions.flatMap(servedVersion)),
      newer: found.tellWhenBehind ? reshapeNewer(found) : null,
      reviewedOn: found.reviewedOn ?? null,
      updatedAt,
    },
    tags: [
      ...[found, ...ancestors, ...below].map((page) => tag.document(page.documentId)),
      ...sections.flatMap((section) => sectionTags(locale, section)),
      ...pictureTags(sections),
    ],
  };
}

/** A version in a language that the site has, at an address. */
function servedVersion<Version extends { locale?: string | null; path?: string | null; title: string }>(
  version: Version,
) {
  const { locale, path, title } = version;
  return isLocale(locale) && path ? [{ ...version, locale, path, title: cleanText(title) }] : [];
}

function reshapeNewer({ publishedAt, localizations }: PageAnswer): NewerVersion | null {
  const others = localizations.flatMap((version) => (version ? servedVersion(version) : []));
  const dated = others.map((other) => ({ ...other, publishedAt: other.publishedAt ?? '' }));
  const newest = newerVersion(publishedAt ?? '', dated);
  return newest
    ? {
        locale: newest.locale,
        href: localizedUrl(newest.locale, newest.path),
        title: newest.title,
        publishedAt: newest.publishedAt,
      }
    : null;
}

/** Smaller numbers first, then by name as the language orders them, which the CMS's database does not know. */
function inOrder<Entry>(
  locale: Locale,
  entries: readonly (Entry | null)[],
  orderOf: (entry: Entry) => [number | null | undefined, string],
): Entry[] {
  const compare = compareIn(locale);
  return entries
    .filter((entry) => entry !== null)
    .sort((one, other) => {
      const [[order, name], [otherOrder, otherName]] = [orderOf(one), orderOf(other)];
      return (order ?? 0) - (otherOrder ?? 0) || compare(name, otherName);
    });
}

function listed(
  locale: Locale,
  pages: readonly { title: string; path?: string | null; lead?: string | null }[],
): ListedPage[] {
  return pages.flatMap(({ title, path, lead = null }) =>
    path ? { title: cleanText(title), href: localizedUrl(locale, path), lead } : [],
  );
}
