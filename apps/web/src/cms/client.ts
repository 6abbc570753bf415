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
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';

/** How long the CMS may take to answer, in milliseconds. A build has no last good page, and asks for many at once. */
const TIMEOUT = env.building ? 30_000 : 5000;

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
 * Asks the CMS. The answer is complete, or it is an error: unreachable, too slow, an HTTP error,
 * and GraphQL `errors` all throw, so that the caller's cache keeps the last good answer. The failure is logged here with
 * the id of the request, which the CMS has in its log too; Next keeps no more of an error than that there was one.
 */
export async function query<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  headers: Record<string, string> = {},
): Promise<Data> {
  const requestId = crypto.randomUUID();
  const context = { headers: { ...headers, 'x-request-id': requestId } };
  try {
    const { data } = await client.query({ query: document, variables, fetchPolicy: 'no-cache', context });
    if (!data) throw new Error('The CMS answered without data.');
    return data;
  } catch (error) {
    if (!isRefusal(error)) log.warn('A question to the CMS failed', { requestId, error: describeError(error) });
    throw error;
  }
}

/** True when the CMS answered that this may not be read, and not that it could not answer. */
export function isRefusal(error: unknown): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN');
}
