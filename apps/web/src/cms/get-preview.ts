import { HOME_PATH, PREVIEW_TICKET_HEADER, type PreviewClaims, type PreviewStatus } from '@sern/contract';
import type { PreviewFailure } from '../lib/answer-status';
import { ancestorPaths } from '../lib/ancestor-paths';
import { describeError } from '../lib/describe-error';
import { log, warningsOf } from '../lib/log';
import { readPreviewClaims } from '../lib/preview-claims';
import { isRefusal, query } from './client';
import { graphql } from './generated';
import { readLayout } from './get-layout';
import { pageQuery } from './get-page';
import type { Layout } from './reshape/layout';
import { type Page, reshapePage } from './reshape/page';

const previewQuery = graphql(/* GraphQL */ `
  query Preview($documentId: ID!, $locale: I18NLocaleCode!, $status: PublicationStatus!) {
    page(documentId: $documentId, locale: $locale, status: $status) {
      ...PageContent
      parent {
        path
      }
    }
    published: page(documentId: $documentId, locale: $locale) {
      path
    }
  }
`);

/** A page as it will be, and what staff should know of it. */
export interface Preview {
  page: Page;
  layout: Layout;
  status: PreviewStatus;
  /** The type of each section as the CMS names it; those that `page.sections` lacks are left out. */
  sectionTypes: string[];
  /** It cannot be published before the page above it is. */
  waitsForParent: boolean;
  /** The origin of the admin. */
  admin: string;
  /** When the link ends, in seconds since 1970. */
  expires: number;
}

/**
 * The page that a ticket opens, read anew each time and kept nowhere; or why there is none. Menus, lists, breadcrumbs
 * and links are those of the published site.
 * @param ticket handed to the CMS, which alone can tell whether it is good
 */
export async function getPreview(ticket: string): Promise<Preview | PreviewFailure> {
  const claims = readPreviewClaims(ticket);
  if (claims === null) return '403';
  try {
    return await read(ticket, claims);
  } catch (error) {
    if (isRefusal(error)) return '403';
    log.error('A preview failed', { error: describeError(error) });
    return '503';
  }
}

async function read(ticket: string, claims: PreviewClaims): Promise<Preview | PreviewFailure> {
  const { documentId, locale, status, admin, expires } = claims;
  const headers = { [PREVIEW_TICKET_HEADER]: ticket };
  const variables = { documentId, locale, status: status === 'draft' ? 'DRAFT' : 'PUBLISHED' } as const;
  const { page: found, published } = await query(previewQuery, variables, headers);
  if (!found?.path) return '404';
  const { parent, ...content } = found;
  const ancestors = parent?.path ? [...ancestorPaths(parent.path), parent.path] : [];
  const path = published?.path ?? found.path;
  const [{ layout }, around] = await Promise.all([
    readLayout(locale),
    query(pageQuery, { locale, path, ancestors: [HOME_PATH, ...ancestors] }),
  ]);
  // A draft that is published now is the newest of its languages.
  const publishedAt = content.publishedAt ?? new Date().toISOString();
  // Staff see on the page what is left out; no word of a draft goes to the log.
  const { result } = warningsOf(() => reshapePage(locale, { ...around, pages: [{ ...content, publishedAt }] }));
  if (!result) return '404';
  return {
    page: result.page,
    layout,
    status,
    sectionTypes: (content.sections ?? []).flatMap((section) => section?.__typename ?? []),
    waitsForParent: ancestorPaths(found.path).length > 0 && !parent,
    admin,
    expires,
  };
}
