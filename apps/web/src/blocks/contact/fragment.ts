import { graphql } from '../../cms/generated';

/** What the section "contact" shows. */
export const contactFragment = graphql(/* GraphQL */ `
  fragment ContactSection on ComponentSectionsContact {
    heading
    intro
  }
`);
