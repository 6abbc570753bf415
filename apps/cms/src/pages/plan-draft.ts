import { HOME_PATH, joinPath, type Locale } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import type { WriteParams } from './document-write';
import type { PageRow } from './page-rows';
import type { PageTree } from './page-tree';
import { readParent } from './parent-payload';
import { checkedSlug, freeSlug, isBlank, toSlug } from './slugs';

/** What a save of a draft stores beside what the editor wrote. */
export interface DraftPlan {
  slug: string;
  parent: string | null;
  path: string;
}

/**
 * Slug, parent and path of a draft that is about to be saved, from what was sent, what is there, and the other
 * languages of the document.
 */
export function planDraft(strapi: Core.Strapi, tree: PageTree, params: WriteParams, locale: Locale): DraftPlan {
  const { documentId, data = {} } = params;
  const versions = tree.versions(documentId, 'draft');
  const current = versions.find((version) => version.locale === locale);
  const title = 'title' in data ? data.title : current?.title;
  if (isBlank(title)) throw refusal(strapi, 'titleMissing', 'title');

  // A new language version lies where its siblings lie.
  const asked = readParent(data.parent, tree.rows);
  const parent = asked === undefined ? ((current ?? versions[0])?.parent ?? null) : asked;
  const parentPath = parent === null ? null : parentRow(strapi, tree, parent, locale).path;
  const isTaken = (slug: string) =>
    tree.rows.some(
      (row) => row.locale === locale && row.documentId !== documentId && row.path === joinPath(parentPath, slug),
    );
  const written = 'slug' in data ? data.slug : current?.slug;
  const isHome = versions.some((version) => version.slug === HOME_PATH);
  const slug = planSlug(strapi, { written, title: String(title), isHome, isTaken });
  return { slug, parent, path: slug === HOME_PATH ? HOME_PATH : joinPath(parentPath, slug) };
}

function parentRow(strapi: Core.Strapi, tree: PageTree, parent: string, locale: Locale): PageRow {
  const row = tree.find(parent, locale, 'draft');
  if (!row) throw refusal(strapi, 'parentMissing', 'parent', { language: locale });
  return row;
}

interface SlugSources {
  written: unknown;
  title: string;
  /** The document is the start page in another language. */
  isHome: boolean;
  isTaken: (slug: string) => boolean;
}

/** The slug that was written, normalised; where none was written, one made of the title. */
function planSlug(strapi: Core.Strapi, { written, title, isHome, isTaken }: SlugSources): string {
  if (!isBlank(written)) {
    const slug = String(written).trim();
    return slug === HOME_PATH ? HOME_PATH : checkedSlug(strapi, slug);
  }
  if (isHome) return HOME_PATH;
  const slug = toSlug(title);
  if (slug === '') throw refusal(strapi, 'slugEmpty', 'slug');
  return freeSlug(slug, isTaken);
}
