import { HOME_PATH, type Locale, tag } from '@sern/contract';
import { cacheLife, cacheTag } from 'next/cache';
import { query } from './client';
import { graphql } from './generated';
import { ancestorPaths } from '../lib/ancestor-paths';
import { type Page, reshapePage } from './reshape/page';

/** A page with all that it shows. Its preview asks the same, with a draft in the place of what `pages` finds. */
export const pageQuery = graphql(/* GraphQL */ `
  query Page($locale: I18NLocaleCode!, $path: String!, $ancestors: [String!]!) {
    pages(locale: $locale, filters: { path: { eq: $path } }, pagination: { limit: 1 }) {
      ...PageContent
    }
    ancestors: pages(
      locale: $locale
      filters: { path: { in: $ancestors } }
      sort: "path:asc"
      pagination: { limit: 50 }
    ) {
      documentId
      path
      title
    }
    below: pages(
      locale: $locale
      filters: { parent: { path: { eq: $path } } }
      sort: ["menuOrder:asc", "title:asc"]
      pagination: { limit: 250 }
    ) {
      documentId
      path
      title
      lead
      menuOrder
    }
    values(locale: $locale, sort: ["order:asc", "name:asc"], pagination: { limit: 250 }) {
      slug
      name
      description
      order
    }
    site(locale: $locale) {
      contact {
        ...Contact
      }
    }
  }
  fragment PageContent on Page {
    documentId
    path
    title
    lead
    updatedAt
    publishedAt
    reviewedOn
    tellWhenBehind
    seo {
      title
      description
    }
    localizations(pagination: { limit: 50 }) {
      locale
      path
      title
      publishedAt
    }
    sections {
      __typename
      ...RichTextSection
      ...StatementSection
      ...ValueListSection
      ...CallOutSection
      ...CallToActionSection
      ...KeyFiguresSection
      ...QuoteSection
      ...AccordionSection
      ...PageListSection
      ...ContactSection
      ...ImageSection
    }
  }
`);

/**
 * The published page at a path in a language, or `null` when the CMS says that there is none.
 * @param path below the language prefix: `/` or `/about-us`
 * @throws when the CMS gives no complete answer; nothing is cached then
 */
export async function getPage(locale: Locale, path: string): Promise<Page | null> {
  'use cache';
  cacheLife('content');
  cacheTag(tag.path(locale, path));
  // Never an empty list, which Strapi takes for no condition at all.
  const ancestors = [HOME_PATH, ...ancestorPaths(path)];
  const answer = await query(pageQuery, { locale, path, ancestors });
  const found = reshapePage(locale, answer);
  if (!found) return null;
  cacheTag(...found.tags);
  return found.page;
}
