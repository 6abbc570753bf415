import type { Locale } from '@sern/contract';
import { textOrNull } from '../../lib/clean-text';
import type { LayoutQuery } from '../generated/graphql';
import { type Contact, reshapeContact } from './contact';
import { type Link, linkTags, reshapeLinks } from './link';

/** What every page of a language shares. */
export interface Layout {
  name: string;
  tagline: string | null;
  headerMenu: Link[];
  footerMenu: Link[];
  footerText: string | null;
  contact: Contact | null;
}

/** Plain props of the layout, and the tags of what it shows. */
export function reshapeLayout(locale: Locale, { site, fallback }: LayoutQuery): { layout: Layout; tags: string[] } {
  const name = textOrNull(site?.name) ?? textOrNull(fallback?.name);
  if (!name) throw new Error(`The CMS has no site settings for ${locale}, nor for the default language.`);
  // These stay in the footer when somebody takes them out of the menu.
  const footerMenu = [...(site?.footerMenu ?? []), ...statements(site)];
  return {
    layout: {
      name,
      tagline: textOrNull(site?.tagline),
      headerMenu: reshapeLinks(site?.headerMenu),
      footerMenu: reshapeLinks(footerMenu).filter(isFirstOfItsAddress),
      footerText: textOrNull(site?.footerText),
      contact: reshapeContact(site?.contact),
    },
    tags: [...linkTags(locale, site?.headerMenu), ...linkTags(locale, footerMenu)],
  };
}

/** Links to the accessibility statement and the privacy page; without their page while it is not published. */
function statements(site: LayoutQuery['site']) {
  return site ? [{ page: site.accessibilityPage }, { page: site.privacyPage }] : [];
}

function isFirstOfItsAddress({ href }: Link, position: number, menu: readonly Link[]): boolean {
  return menu.findIndex((link) => link.href === href) === position;
}
