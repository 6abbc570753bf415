import { graphql } from './generated';

/** How to reach the network. */
export const contactFragment = graphql(/* GraphQL */ `
  fragment Contact on ComponentSharedContact {
    email
    phone
    address
  }
`);
