import { isLocale, LOCALES } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FindLeaving, LookAhead } from '../plugins/addresses/shared/endpoints';
import { readLastPaths } from './last-paths';
import { lookAhead } from './look-ahead';
import { loadPageRows, PAGE, type PageRow } from './page-rows';
import { PageTree } from './page-tree';
import { leavingPages } from './takedown';

type Context = Parameters<Core.ControllerHandler>[0];
type PermissionChecker = { can: { read: (entity: object) => boolean } };

/** For signed-in administrators. */
const ADMIN = { info: { type: 'admin' as const }, config: { policies: ['admin::isAuthenticatedAdmin'] } };

/** What the admin asks before addresses change, for administrators who may read the page. Nothing is written here. */
export function addAddressEndpoints(strapi: Core.Strapi): void {
  const look: Core.ControllerHandler = async (context) => {
    const { documentId, locale, data } = (context.request.body ?? {}) as LookAhead['body'];
    if (!isLocale(locale)) throw new errors.ValidationError('"locale" must be a language of the site.');
    if (documentId !== undefined) checkDocumentId(documentId);
    if (!mayRead(strapi, context, locale)) throw new errors.ForbiddenError();
    const intention = { documentId, locale, data: { ...data } };
    const lastPaths = documentId === undefined ? [] : await readLastPaths(strapi, documentId);
    context.body = lookAhead(strapi, await readRows(strapi), lastPaths, intention) satisfies LookAhead['response'];
  };
  const leaving: Core.ControllerHandler = async (context) => {
    const { documentIds, locale } = (context.request.body ?? {}) as Partial<FindLeaving['body']>;
    if (!Array.isArray(documentIds)) throw new errors.ValidationError('"documentIds" are missing.');
    documentIds.forEach(checkDocumentId);
    const asked = LOCALES.filter((code) => locale === '*' || locale === code);
    const readable = asked.filter((code) => mayRead(strapi, context, code));
    if (readable.length === 0) throw new errors.ForbiddenError();
    context.set('Cache-Control', 'no-store');
    const tree = new PageTree(await readRows(strapi));
    context.body = leavingPages(tree, documentIds, readable) satisfies FindLeaving['response'];
  };
  strapi.server.routes({
    type: 'admin',
    routes: [
      { method: 'POST', path: '/addresses/look-ahead', handler: look, ...ADMIN },
      { method: 'POST', path: '/addresses/leaving', handler: leaving, ...ADMIN },
    ],
  });
}

async function readRows(strapi: Core.Strapi): Promise<PageRow[]> {
  return await strapi.db.transaction(({ trx }) => loadPageRows(strapi, trx));
}

function checkDocumentId(documentId: unknown): void {
  if (typeof documentId !== 'string' || documentId === '') throw new errors.ValidationError('"documentId" is missing.');
}

function mayRead(strapi: Core.Strapi, { state }: Context, locale: string): boolean {
  const checkers = strapi.plugin('content-manager').service('permission-checker');
  const { can }: PermissionChecker = checkers.create({ userAbility: state.userAbility, model: PAGE });
  return can.read({ locale });
}
