import { graphql } from '../../cms/generated';

/** What the section "statement" shows. */
export const statementFragment = graphql(/* GraphQL */ `
  fragment StatementSection on ComponentSectionsStatement {
    title
    statement
  }
`);
