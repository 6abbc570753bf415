import { graphql } from '../../cms/generated';

/** What the section "call-out" shows. */
export const callOutFragment = graphql(/* GraphQL */ `
  fragment CallOutSection on ComponentSectionsCallOut {
    heading
    body
  }
`);
