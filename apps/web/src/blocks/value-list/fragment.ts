import { graphql } from '../../cms/generated';

/** What the section "value-list" shows. */
export const valueListFragment = graphql(/* GraphQL */ `
  fragment ValueListSection on ComponentSectionsValueList {
    heading
    intro
  }
`);
