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

/** The published versions that leave with documents, by address, and which page that stays lies above each. */
export function leavingPages(tree: PageTree, documentIds: string[], locales: Locale[]): Leaving[] {
  return publishedRows(tree, documentIds, locales)
    .map((row) => {
      const above = stayingAbove(tree, row, documentIds);
      return { locale: row.locale, address: addressOf(row), above: above ? addressOf(above) : null };
    })
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** The published versions of documents in languages. */
export const publishedRows = ({ rows }: PageTree, documentIds: string[], locales: Locale[]): PageRow[] =>
  rows.filter(
    ({ status, documentId, locale }) =>
      status === 'published' && documentIds.includes(documentId) && locales.includes(locale),
  );

/** The nearest page above that does not leave too; above those at the top is the start page. */
function stayingAbove(tree: PageTree, page: PageRow, leaving: string[]): PageRow | undefined {
  const stays = ({ documentId }: PageRow) => !leaving.includes(documentId);
  for (let above = tree.parentOf(page); above; above = tree.parentOf(above)) if (stays(above)) return above;
  return tree.rows.find(
    (row) => row.path === HOME_PATH && row.locale === page.locale && row.status === 'published' && stays(row),
  );
}

const addressOf = ({ locale, path }: PageRow) => localizedUrl(locale, path ?? HOME_PATH);

/**
 * Where the visitors of a page are sent that is taken down, as whoever does it has answered; nowhere without an answer.
 * Refused when there is nothing to be seen. Nothing for other writes.
 */
export function planTakedown({ strapi, context, locales, before }: PageWrite): AddressMove[] {
  const answer = readAnswer(strapi);
  const { documentId } = paramsOf(context);
  if (answer === null || !documentId || (context.action !== 'unpublish' && context.action !== 'delete')) return [];
  const leaving = [documentId, ...takenDownTogether(strapi)];
  const rows = publishedRows(before, [documentId], locales);
  const to = (row: PageRow) => {
    if (answer !== ABOVE) return chosenPage(strapi, before, answer, { leaving, locales });
    const above = stayingAbove(before, row, leaving);
    if (!above) throw refusal(strapi, 'nothingAbove', 'parent', { title: row.title ?? '' });
    return addressOf(above);
  };
  return rows.map((row) => ({ from: addressOf(row), to: to(row) }));
}

/** The address that staff wrote, when a page is there that stays. */
function chosenPage(
  strapi: Core.Strapi,
  tree: PageTree,
  answer: string,
  { leaving, locales }: { leaving: string[]; locales: Locale[] },
): string {
  const address = canonicalAddress(answer);
  const page = tree.rows.find((row) => row.status === 'published' && addressOf(row) === address);
  if (!page || (leaving.includes(page.documentId) && locales.includes(page.locale)))
    throw refusal(strapi, 'visitorsNowhere', 'path', { address: answer });
  return address;
}

/** The i18n plugin empties the query of the requests of the Content Manager, hence the original address. */
function readAnswer(strapi: Core.Strapi): string | null {
  const request = strapi.requestContext.get();
  if (!request) return null;
  return new URL(request.originalUrl, 'http://localhost').searchParams.get(VISITORS);
}

/** The documents that one of Strapi's bulk actions names; none for other requests. */
function takenDownTogether(strapi: Core.Strapi): string[] {
  const body: unknown = strapi.requestContext.get()?.request.body;
  const hasMany = typeof body === 'object' && body !== null && 'documentIds' in body;
  return hasMany && Array.isArray(body.documentIds) ? body.documentIds.map(String) : [];
}
