import { DEFAULT_LOCALE, type Locale, tag } from '@sern/contract';
import { cacheLife, cacheTag } from 'next/cache';
import { query } from './client';
import { graphql } from './generated';
import { type Layout, reshapeLayout } from './reshape/layout';

const layoutQuery = graphql(/* GraphQL */ `
  query Layout($locale: I18NLocaleCode!, $fallback: I18NLocaleCode!) {
    site(locale: $locale) {
      name
      tagline
      headerMenu(pagination: { limit: 50 }) {
        ...Link
      }
      footerMenu(pagination: { limit: 50 }) {
        ...Link
      }
      footerText
      accessibilityPage {
        ...PageLink
      }
      privacyPage {
        ...PageLink
      }
      contact {
        ...Contact
      }
    }
    fallback: site(locale: $fallback) {
      name
    }
  }
`);

/**
 * What every page of a language shares. A language whose site settings nobody has written yet has the name of
 * the default language and empty menus.
 * @throws when the CMS gives no complete answer
 */
export async function getLayout(locale: Locale): Promise<Layout> {
  'use cache';
  cacheLife('content');
  cacheTag(tag.layout(locale), tag.layout(DEFAULT_LOCALE));
  const { layout, tags } = await readLayout(locale);
  cacheTag(...tags);
  return layout;
}

/** The same, read anew and kept nowhere, with its cache tags. */
export async function readLayout(locale: Locale): Promise<ReturnType<typeof reshapeLayout>> {
  return reshapeLayout(locale, await query(layoutQuery, { locale, fallback: DEFAULT_LOCALE }));
}
