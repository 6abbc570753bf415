import { graphql } from './generated';

/** What a link needs to know of the page it leads to. */
export const linkFragment = graphql(/* GraphQL */ `
  fragment Link on ComponentSharedLink {
    label
    url
    page {
      documentId
      locale
      path
      title
    }
  }
`);
