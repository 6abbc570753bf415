import { graphql } from '../../cms/generated';

/** What the section "quote" shows. */
export const quoteFragment = graphql(/* GraphQL */ `
  fragment QuoteSection on ComponentSectionsQuote {
    quotation
    person
    role
    language
  }
`);
