import { graphql } from './generated';

/** What a link needs to know of the page it leads to. */
export const linkFragment = graphql(/* GraphQL */ `
  fragment Link on ComponentSharedLink {
    label
    url
    page {
      ...PageLink
    }
  }
`);

/** A page that is led to. */
export const pageLinkFragment = graphql(/* GraphQL */ `
  fragment PageLink on Page {
    documentId
    locale
    path
    title
  }
`);
