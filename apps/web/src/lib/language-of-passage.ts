const MARKED = /^\/?lang:(?<tag>[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})$/iu;

/**
 * The language that an editor gave a passage, or `null` when the address is an ordinary one. Strapi's text has no
 * way to say it, so a link to `/lang:it` marks the passage that it covers as Italian.
 */
export function languageOfPassage(address: unknown): string | null {
  return typeof address === 'string' ? (MARKED.exec(address.trim())?.groups?.tag ?? null) : null;
}
