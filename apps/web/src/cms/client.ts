import 'server-only';
import {
  ApolloClient,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  type TypedDocumentNode,
  type OperationVariables,
} from '@apollo/client';
import { env } from '../env';

/** How long the CMS may take to answer, in milliseconds. */
const TIMEOUT = 5000;

const client = new ApolloClient({
  link: new HttpLink({
    uri: `${env.cmsUrl}/graphql`,
    headers: { authorization: `Bearer ${env.webToken}` },
    fetch: (input, init) => fetch(input, { ...init, cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) }),
  }),
  // What is kept is the finished answer of a get* function, under Next's cache tags; a second cache would only go stale.
  cache: new InMemoryCache(),
});

/**
 * Asks the CMS. The answer is complete, or it is an error: unreachable, slower than five seconds, an HTTP error,
 * and GraphQL `errors` all throw, so that the caller's cache keeps the last good answer.
 */
export async function query<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  headers: Record<string, string> = {},
): Promise<Data> {
  const { data } = await client.query({ query: document, variables, fetchPolicy: 'no-cache', context: { headers } });
  if (!data) throw new Error('The CMS answered without data.');
  return data;
}

/** True when the CMS answered that this may not be read, and not that it could not answer. */
export function isRefusal(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN');
}
