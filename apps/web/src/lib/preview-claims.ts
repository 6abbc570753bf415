import { isLocale, type PreviewClaims } from '@sern/contract';

/**
 * What a preview ticket says of itself; null when it says nothing sensible. Anybody could have written it: it decides
 * about the language of an error and the frame that may show it, but not about what is seen. That does the CMS.
 */
export function readPreviewClaims(ticket: string): PreviewClaims | null {
  const claims = parse(ticket.split('.')[0] ?? '');
  if (claims === null) return null;
  const { documentId, locale, status, admin, expires } = claims;
  if (typeof documentId !== 'string' || !isLocale(locale) || !isOrigin(admin)) return null;
  if ((status !== 'draft' && status !== 'published') || typeof expires !== 'number') return null;
  return { documentId, locale, status, admin, expires };
}

function parse(payload: string): Partial<Record<keyof PreviewClaims, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** An origin in its one spelling, which holds nothing that could end a header or an attribute. */
function isOrigin(value: unknown): value is string {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}
