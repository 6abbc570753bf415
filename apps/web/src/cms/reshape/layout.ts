import type { Locale } from '@sern/contract';
import type { LayoutQuery } from '../generated/graphql';
import { type Link, linkTags, reshapeLinks } from './link';

export interface Contact {
  email: string | null;
  phone: string | null;
  address: string | null;
}

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
  const name = site?.name ?? fallback?.name;
  if (!name) throw new Error(`The CMS has no site settings for ${locale}, nor for the default language.`);
  const { email = null, phone = null, address = null } = site?.contact ?? {};
  return {
    layout: {
      name,
      tagline: site?.tagline ?? null,
      headerMenu: reshapeLinks(site?.headerMenu),
      footerMenu: reshapeLinks(site?.footerMenu),
      footerText: site?.footerText ?? null,
      contact: email || phone || address ? { email, phone, address } : null,
    },
    tags: [...linkTags(locale, site?.headerMenu), ...linkTags(locale, site?.footerMenu)],
  };
}
