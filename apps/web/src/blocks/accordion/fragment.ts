import { graphql } from '../../cms/generated';

/** What the section "accordion" shows. */
export const accordionFragment = graphql(/* GraphQL */ `
  fragment AccordionSection on ComponentSectionsAccordion {
    heading
    items(pagination: { limit: 30 }) {
      title
      body
    }
  }
`);
