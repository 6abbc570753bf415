/** A day: who publishes all languages in one sitting leaves none of them behind. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/**
 * The latest of the other versions, when it was published more than a day after this one.
 * @param publishedAt of this version; times in ISO 8601
 */
export function newerVersion<Version extends { publishedAt: string }>(
  publishedAt: string,
  others: readonly Version[],
): Version | undefined {
  const own = Date.parse(publishedAt);
  return others
    .filter((other) => Date.parse(other.publishedAt) - own > GRACE_MS)
    .sort((one, other) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt))[0];
}
