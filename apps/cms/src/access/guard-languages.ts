import type { Locale } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type DocumentContext, localesOf, paramsOf, type WriteAction, writeAction } from '../pages/document-write';

/** What the Content Manager's permission checker can be asked; `entity` carries language and author. */
type PermissionChecker = { cannot: Record<Permission, (entity: object) => boolean> };
type Permission = 'create' | 'update' | 'delete' | 'publish' | 'unpublish' | 'discard';

/** An administrator who is making this request. */
interface AdminState {
  userAbility?: object;
  user?: { id: number };
}

/**
 * Holds permissions per language where Strapi forgets them: the Content Manager asks whether somebody may create at
 * all, not in which language, when a language version, a clone or a single type is made. Asked here again for every
 * write of every language, whatever way it came. Writes without an administrator are the system's own.
 * @throws ForbiddenError
 */
export function guardLanguages(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const action = writeAction(context);
    const { userAbility, user }: AdminState = strapi.requestContext.get()?.state ?? {};
    if (!action || !userAbility || !isLocalized(context)) return next();
    const checker: PermissionChecker = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility, model: context.uid });
    for (const { locale, version } of await versionsOf(strapi, context)) {
      const entity = version ?? { locale, createdBy: user };
      const needed = permissionsFor(action, version !== null, paramsOf(context).status);
      if (needed.some((permission) => checker.cannot[permission](entity))) throw new errors.ForbiddenError();
    }
    return next();
  });
}

function isLocalized({ contentType }: DocumentContext): boolean {
  const options = contentType.pluginOptions as { i18n?: { localized?: boolean } } | undefined;
  return options?.i18n?.localized === true;
}

/** The languages that a write is about, each with its draft where there is one. `'*'` means those that there are. */
async function versionsOf(strapi: Core.Strapi, context: DocumentContext) {
  const { documentId, locale: asked } = paramsOf(context);
  const load = (locale: Locale): Promise<object | null> =>
    strapi.db.query(context.uid).findOne({ where: { documentId, locale }, populate: ['createdBy'] });
  const versions = await Promise.all(
    localesOf(paramsOf(context)).map(async (locale) => ({ locale, version: documentId ? await load(locale) : null })),
  );
  return asked === '*' ? versions.filter(({ version }) => version) : versions;
}

/** What somebody must be allowed; a save with `status: 'published'` publishes too. */
function permissionsFor(action: WriteAction, exists: boolean, status?: string): Permission[] {
  const publishes: Permission[] = status === 'published' ? ['publish'] : [];
  if (action === 'create' || action === 'clone') return ['create', ...publishes];
  if (action === 'update') return [exists ? 'update' : 'create', ...publishes];
  return [action === 'discardDraft' ? 'discard' : action];
}
