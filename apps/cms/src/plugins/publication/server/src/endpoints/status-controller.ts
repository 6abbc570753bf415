import { isLocale, LOCALES } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { FindRecent, FindStatus, Retry } from '../../../shared/endpoints';
import { appendToLog } from '../log/append-to-log';
import { PUBLISHED_TYPES } from '../recording/public-rows';
import { newestEntry, publishedRow, readRecent, readStatus, STATUS_UIDS, type Subject } from '../status/read-status';

type Permission = 'read' | 'publish' | 'update';
type PermissionChecker = { can: Record<Permission, (entity: object) => boolean> };
type Context = Parameters<Core.ControllerHandler>[0];

/** "Is it live?", for administrators: what they may read, and a retry of what they may publish. */
export const statusController = ({ strapi }: { strapi: Core.Strapi }): Core.Controller => ({
  async find(context) {
    const document = documentOf(context.query);
    const subjects = LOCALES.map((locale) => ({ ...document, locale }));
    const readable = subjects.filter((subject) => may(strapi, context, 'read', subject));
    if (readable.length === 0) throw new errors.ForbiddenError();
    context.set('Cache-Control', 'no-store');
    context.body = (await readStatus(strapi, readable)) satisfies FindStatus['response'];
  },

  async recent(context) {
    const isReadable = (subject: Subject) => may(strapi, context, 'read', subject);
    context.set('Cache-Control', 'no-store');
    context.body = (await readRecent(strapi, isReadable)) satisfies FindRecent['response'];
  },

  async retry(context) {
    const { locale, ...asked } = (context.request.body ?? {}) as Retry['body'];
    if (!isLocale(locale)) throw new errors.ValidationError('"locale" must be a language of the site.');
    const subject = { ...documentOf(asked), locale };
    const { uid, documentId } = subject;
    const entity: object | null = await strapi.db
      .query(uid)
      .findOne({ where: { documentId, locale }, populate: ['createdBy'] });
    // What has no drafts is public once it is saved.
    const permission = strapi.contentType(uid).options?.draftAndPublish ? 'publish' : 'update';
    if (!may(strapi, context, permission, subject, entity)) throw new errors.ForbiddenError();
    await logOnceMore(strapi, subject);
    context.status = 204;
  },
});

function documentOf({ uid, documentId }: FindStatus['query']): Omit<Subject, 'locale'> {
  const known = STATUS_UIDS.find((candidate) => candidate === uid);
  if (!known) throw new errors.ValidationError('"uid" must be a type that is published.');
  if (typeof documentId !== 'string' || documentId === '') throw new errors.ValidationError('"documentId" is missing.');
  return { uid: known, documentId };
}

/** Whether the administrator may do that with the document in that language. */
function may(
  strapi: Core.Strapi,
  { state }: Context,
  permission: Permission,
  { uid, locale }: Subject,
  entity: object | null = null,
): boolean {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: state.userAbility, model: uid });
  return checker.can[permission](entity ?? { locale });
}

/** Repeats the newest entry about a document, so that every web process takes it over as if it had just come. */
async function logOnceMore(strapi: Core.Strapi, subject: Subject): Promise<void> {
  const { uid, documentId, locale } = subject;
  const [entry, row] = [await newestEntry(strapi, subject), await publishedRow(strapi, subject)];
  if (!entry && !row) throw new errors.NotFoundError();
  const { action, paths } = entry ?? { action: 'publish' as const, paths: row?.path ? [row.path] : [] };
  await appendToLog(strapi, [{ type: PUBLISHED_TYPES[uid], documentId, locale, action, paths }]);
}
