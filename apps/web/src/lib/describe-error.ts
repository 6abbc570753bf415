/**
 * What an error and its causes say: `fetch failed: connect ECONNREFUSED 127.0.0.1:1337`. Of a request to the CMS its id
 * too, with which the CMS logs it.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message = 'requestId' in error ? `${error.message} (request ${String(error.requestId)})` : error.message;
  return error.cause === undefined ? message : `${message}: ${describeError(error.cause)}`;
}
