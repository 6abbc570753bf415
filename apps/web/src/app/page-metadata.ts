import { DEFAULT_LOCALE, HOME_PATH, localizedUrl } from '@sern/contract';
import type { Metadata } from 'next';
import type { Layout } from '../cms/reshape/layout';
import type { Page } from '../cms/reshape/page';

/** Title, description, canonical and hreflang of a page; all addresses from its `alternates`. */
export function pageMetadata(page: Page, layout: Layout): Metadata {
  const title = page.seo.title ?? page.title;
  const description = page.seo.description ?? page.lead ?? layout.tagline ?? undefined;
  const languages = Object.fromEntries(page.alternates.map(({ locale, href }) => [locale, href]));
  const fallback = languages[DEFAULT_LOCALE] ?? page.alternates[0]?.href;
  return {
    title: page.path === HOME_PATH ? layout.name : `${title} – ${layout.name}`,
    description,
    alternates: {
      canonical: localizedUrl(page.locale, page.path),
      languages: fallback ? { ...languages, 'x-default': fallback } : languages,
    },
  };
}
