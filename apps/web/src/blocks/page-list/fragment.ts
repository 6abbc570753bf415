import { graphql } from '../../cms/generated';

/** What the section "page-list" shows. */
export const pageListFragment = graphql(/* GraphQL */ `
  fragment PageListSection on ComponentSectionsPageList {
    heading
    pages(pagination: { limit: 24 }) {
      ...Link
      page {
        lead
      }
    }
  }
`);
