import { graphql } from '../../cms/generated';

/** What the section "image" shows. */
export const imageFragment = graphql(/* GraphQL */ `
  fragment ImageSection on ComponentSectionsImage {
    picture {
      documentId
      focalPoint
      formats
    }
    alternativeText
    decorative
    caption
    credit
    wide
  }
`);
