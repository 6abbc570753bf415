const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu;
const MARK = /^\/?lang:/iu;

/** A language tag that an editor wrote, such as `it` or `sv-FI`, or `null` for anything else. */
export function languageTag(value: unknown): string | null {
  const tag = typeof value === 'string' ? value.trim() : '';
  return TAG.test(tag) ? tag : null;
}

/**
 * The language that an editor gave a passage, or `null` when the address is an ordinary one. Strapi's text has no
 * way to say it, so a link to `/lang:it` marks the passage that it covers as Italian.
 */
export function languageOfPassage(address: unknown): string | null {
  const mark = typeof address === 'string' ? MARK.exec(address.trim())?.[0] : undefined;
  return mark === undefined ? null : languageTag(String(address).trim().slice(mark.length));
}
