import type { Locale } from './locales';

/** Which of its two versions of a page the CMS shows. */
export type PreviewStatus = 'draft' | 'published';

/**
 * What a preview ticket opens: one page in one language, for some minutes. The CMS signs it, the web app passes it on,
 * and only the CMS can check it. Written as `claims.signature`, both base64url, the claims being JSON.
 */
export interface PreviewClaims {
  documentId: string;
  locale: Locale;
  status: PreviewStatus;
  /** The origin of the admin that asked for the preview and may show it in a frame: `https://admin.example.org`. */
  admin: string;
  /** When it ends, in seconds since 1970. */
  expires: number;
}

/** The header of a GraphQL request that carries a ticket. */
export const PREVIEW_TICKET_HEADER = 'x-preview-ticket';
