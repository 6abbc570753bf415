import { type Locale, LOCALES } from '@sern/contract';
import type { Core } from '@strapi/strapi';

/** A permission of an admin role, as Strapi's role service takes it. */
export interface RolePermission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: Locale[] };
  conditions: string[];
}

/** What we use of the admin's content type service. */
interface ContentTypeService {
  getNestedFields(model: unknown, options: object): string[];
}

type Type = 'api::page.page' | 'api::value.value' | 'api::site.site' | 'api::redirect.redirect';
type Write = 'create' | 'update' | 'delete' | 'publish';

const TEXTS: Type[] = ['api::page.page', 'api::value.value', 'api::site.site'];

/** What the tree and the lists of all languages hang on; a translator leaves it as it is. */
const STRUCTURE: Partial<Record<Type, string[]>> = {
  'api::page.page': ['parent', 'path', 'menuOrder'],
  'api::value.value': ['order'],
};

/** Everything on pages, values, site settings, redirects and pictures, in every language. */
export function editorPermissions(strapi: Core.Strapi): RolePermission[] {
  const contents = [...TEXTS, 'api::redirect.redirect' as const].flatMap((type) => [
    permission(strapi, type, 'read', [...LOCALES]),
    ...writesOf(strapi, type, ['create', 'update', 'delete', 'publish']).map((write) =>
      permission(strapi, type, write, [...LOCALES]),
    ),
  ]);
  return [...contents, ...['read', 'assets.create', 'assets.update', 'assets.download'].map(mediaLibrary)];
}

/** Reads every language of the texts; writes and publishes the words of one, but deletes nothing. */
export function translatorPermissions(strapi: Core.Strapi, locale: Locale): RolePermission[] {
  const contents = TEXTS.flatMap((type) => [
    permission(strapi, type, 'read', [...LOCALES]),
    ...writesOf(strapi, type, ['create', 'update', 'publish']).map((write) =>
      permission(strapi, type, write, [locale], STRUCTURE[type]),
    ),
  ]);
  // To change a picture changes it in every language; to choose another one does not.
  return [...contents, ...['read', 'assets.create'].map(mediaLibrary)];
}

/** Something in the media library, which has no languages. */
const mediaLibrary = (action: string): RolePermission => ({
  action: `plugin::upload.${action}`,
  subject: null,
  properties: {},
  conditions: [],
});

/** Only types with drafts know publishing. */
function writesOf(strapi: Core.Strapi, type: Type, writes: Write[]): Write[] {
  const hasDrafts = strapi.contentType(type).options?.draftAndPublish === true;
  return writes.filter((write) => write !== 'publish' || hasDrafts);
}

function permission(
  strapi: Core.Strapi,
  type: Type,
  name: Write | 'read',
  locales: Locale[],
  without: string[] = [],
): RolePermission {
  const service = strapi.service('admin::content-type') as ContentTypeService;
  const model = strapi.contentType(type);
  const all = service.getNestedFields(model, { components: strapi.components });
  const fields = all.filter((field) => !without.includes(field));
  return {
    action: `plugin::content-manager.explorer.${name}`,
    subject: type,
    properties: {
      ...(name !== 'delete' && name !== 'publish' && { fields }),
      ...(TEXTS.includes(type) && { locales }),
    },
    conditions: [],
  };
}
