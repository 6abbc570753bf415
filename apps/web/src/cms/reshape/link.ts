import { isLocale, type Locale, localizedUrl, tag } from '@sern/contract';
import { cleanText, textOrNull } from '../../lib/clean-text';
import { log } from '../../lib/log';
import { safeHref } from '../../lib/safe-href';
import type { LinkFragment } from '../generated/graphql';

export interface Link {
  label: string;
  /** An address of this site (`/sv/om-oss`) or an absolute one. */
  href: string;
}

/**
 * A link of the CMS, or `null` when it leads nowhere: its page is not published, or its address is empty or one that
 * is not allowed.
 */
export function reshapeLink(link: LinkFragment | null | undefined): Link | null {
  if (!link) return null;
  const { page, url } = link;
  const label = textOrNull(link.label);
  if (page?.path && isLocale(page.locale))
    return { label: label ?? cleanText(page.title), href: localizedUrl(page.locale, page.path) };
  if (!url) return null;
  const href = safeHref(url);
  if (href === null) log.warn('a link with an address that is not allowed was left out', { label, url });
  return href === null ? null : { label: label ?? url, href };
}

/** The links of a menu that lead somewhere, in their order. */
export function reshapeLinks(links: readonly (LinkFragment | null)[] | null | undefined): Link[] {
  return (links ?? []).map(reshapeLink).filter((link) => link !== null);
}

/**
 * The tags whose change alters the links: the pages that they lead to, and, while one leads to a page that is not
 * published and so not told of, the list of all pages.
 */
export function linkTags(
  locale: Locale,
  links: readonly (LinkFragment | null | undefined)[] | null | undefined,
): string[] {
  return (links ?? []).flatMap((link) => {
    if (link?.page) return tag.document(link.page.documentId);
    return link && !link.url ? tag.list('page', locale) : [];
  });
}
