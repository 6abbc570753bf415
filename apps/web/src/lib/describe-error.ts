/** What an error and its causes say: `fetch failed: connect ECONNREFUSED 127.0.0.1:1337`. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${describeError(error.cause)}`;
}
