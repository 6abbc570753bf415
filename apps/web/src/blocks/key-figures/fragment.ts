import { graphql } from '../../cms/generated';

/** What the section "key-figures" shows. */
export const keyFiguresFragment = graphql(/* GraphQL */ `
  fragment KeyFiguresSection on ComponentSectionsKeyFigures {
    heading
    figures(pagination: { limit: 6 }) {
      figure
      label
      source
    }
  }
`);
