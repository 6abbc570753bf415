import { HOME_PATH, type Locale, localizedUrl } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import { ABOVE, type Leaving, VISITORS } from '../plugins/addresses/shared/endpoints';
import { paramsOf } from './document-write';
import type { AddressMove } from './moves';
import type { PageRow } from './page-rows';
import type { PageTree } from './page-tree';
import type { PageWrite } from './prepare-write';
import { canonicalAddress } from './redirect-address';

/** The published versions that leave with a document, and which page lies above each. */
export function leavingPages(tree: PageTree, documentId: string | undefined, locales: Locale[]): Leaving[] {
  return tree
    .versions(documentId, 'published')
    .filter(({ locale }) => locales.includes(locale))
    .map((row) => {
      const above = tree.parentOf(row) ?? homeBeside(tree, row);
      return { locale: row.locale, address: addressOf(row), above: above ? addressOf(above) : null };
    });
}

/** The start page is above those at the top, but not above itself. */
function homeBeside(tree: PageTree, page: PageRow): PageRow | undefined {
  return tree.rows.find(
    ({ path, locale, status, documentId }) =>
      path === HOME_PATH && locale === page.locale && status === 'published' && documentId !== page.documentId,
  );
}

const addressOf = ({ locale, path }: PageRow) => localizedUrl(locale, path ?? HOME_PATH);

/**
 * Where the visitors of a page are sent that is taken down, as whoever does it has answered; nowhere without an answer.
 * Refused when there is nothing to be seen. Nothing for other writes.
 */
export function planTakedown({ strapi, context, locales, before }: PageWrite): AddressMove[] {
  const answer = readAnswer(strapi);
  if (answer === null || (context.action !== 'unpublish' && context.action !== 'delete')) return [];
  const leaving = leavingPages(before, paramsOf(context).documentId, locales);
  if (leaving.length === 0) return [];
  if (answer === ABOVE) {
    if (leaving.some(({ above }) => above === null)) throw refusal(strapi, 'nothingAbove', 'parent');
    return leaving.flatMap(({ address, above }) => (above === null ? [] : [{ from: address, to: above }]));
  }
  const to = canonicalAddress(answer);
  const isLeaving = leaving.some(({ address }) => address === to);
  const isPublished = before.rows.some((row) => row.status === 'published' && addressOf(row) === to);
  if (isLeaving || !isPublished) throw refusal(strapi, 'visitorsNowhere', 'path', { address: answer });
  return leaving.map(({ address }) => ({ from: address, to }));
}

/** The i18n plugin empties the query of the requests of the Content Manager, hence the original address. */
function readAnswer(strapi: Core.Strapi): string | null {
  const request = strapi.requestContext.get();
  if (!request) return null;
  return new URL(request.originalUrl, 'http://localhost').searchParams.get(VISITORS);
}
