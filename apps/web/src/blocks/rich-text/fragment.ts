import { graphql } from '../../cms/generated';

/** What the section "rich-text" shows. */
export const richTextFragment = graphql(/* GraphQL */ `
  fragment RichTextSection on ComponentSectionsRichText {
    heading
    body
  }
`);
