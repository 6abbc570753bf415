import { DEFAULT_LOCALE, isLocale, type Locale, type PreviewStatus } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { signTicket } from './ticket';

/** What the admin asks a preview for; `modified` is a draft that differs from what is published. */
export interface PreviewRequest {
  documentId?: string;
  locale?: string | null;
  status?: string;
}

const PAGE = 'api::page.page';

/**
 * The address at which an administrator sees a page as it will be. Strapi asks nobody for permission here
 * (`content-manager/server/preview/controllers`), so it is asked for: reading this page in this language.
 * @returns undefined, and the admin offers no preview: for what is not a page of the site, or not theirs to read
 */
export async function previewLink(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale: asked, status: wanted }: PreviewRequest,
): Promise<string | undefined> {
  const locale = asked ?? DEFAULT_LOCALE;
  if (uid !== PAGE || !documentId || !isLocale(locale)) return undefined;
  const versions = await readableVersions(strapi, documentId, locale);
  if (versions.length === 0) return undefined;
  const status = versions.find((version) => version === wanted) ?? 'draft';
  const ticket = signTicket(strapi, { documentId, locale, status, admin: adminOrigin(strapi) });
  return `${strapi.config.get<string>('sern.siteUrl')}/preview/${ticket}`;
}

/** Which versions of the page there are, if whoever asks may read them. */
async function readableVersions(strapi: Core.Strapi, documentId: string, locale: Locale): Promise<PreviewStatus[]> {
  const { userAbility } = (strapi.requestContext.get()?.state ?? {}) as { userAbility?: object };
  if (!userAbility) return [];
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: PAGE }) as { can: { read(entity: object): boolean } };
  const rows: { publishedAt: string | null }[] = await strapi.db
    .query(PAGE)
    .findMany({ where: { documentId, locale }, populate: ['createdBy'] });
  return rows.filter((row) => checker.can.read(row)).map(({ publishedAt }) => (publishedAt ? 'published' : 'draft'));
}

/** Where the admin is seen; unless it is set, where this very request was made. */
function adminOrigin(strapi: Core.Strapi): string {
  const set = strapi.config.get<string>('server.url', '');
  return URL.canParse(set) ? new URL(set).origin : (strapi.requestContext.get()?.origin ?? '');
}
