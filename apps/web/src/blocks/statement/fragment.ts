import { graphql } from '../../cms/generated';

/**
 * What the section "statement" shows. Both fields are required here and optional in other sections, which one query
 * cannot ask for under one name: https://github.com/strapi/strapi/issues/10034
 */
export const statementFragment = graphql(/* GraphQL */ `
  fragment StatementSection on ComponentSectionsStatement {
    statementHeading: heading
    statementText: text
  }
`);
