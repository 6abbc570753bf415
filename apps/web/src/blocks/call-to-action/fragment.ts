import { graphql } from '../../cms/generated';

/** What the section "call-to-action" shows. */
export const callToActionFragment = graphql(/* GraphQL */ `
  fragment CallToActionSection on ComponentSectionsCallToAction {
    heading
    text
    link {
      ...Link
    }
  }
`);
