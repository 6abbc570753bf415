import { LANGUAGES } from '@sern/contract';
import type { Core } from '@strapi/strapi';
import { editorPermissions, type RolePermission, translatorPermissions } from '../access/role-permissions';
import { onceEver } from './once';

/** What we use of the admin's role service. */
interface RoleService {
  findOne(where: { code: string }): Promise<{ id: number } | null>;
  create(role: { name: string; code: string; description: string }): Promise<{ id: number }>;
  assignPermissions(id: number, permissions: RolePermission[]): Promise<unknown>;
  getUsersCount(id: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
}

/** The code of the role that translates into a language, such as `sern-translator-sv`. */
export const translatorCode = (locale: string) => `sern-translator-${locale}`;

/** Gives a new database its roles. From then on they are the administrators': never overwritten, never recreated. */
export async function provisionRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as RoleService;
  await onceEver(strapi, 'role-editor', async () => {
    await provision(roles, 'Editor', 'strapi-editor', 'Writes and publishes everything', editorPermissions(strapi));
    // Strapi's own second role owns what it writes, which is not how the network works.
    const author = await roles.findOne({ code: 'strapi-author' });
    if (author && (await roles.getUsersCount(author.id)) === 0) await roles.deleteByIds([author.id]);
  });
  for (const { code, englishName } of LANGUAGES) {
    const description = `Reads every language, writes and publishes ${englishName}`;
    const permissions = translatorPermissions(strapi, code);
    await onceEver(strapi, `role-translator-${code}`, () =>
      provision(roles, `Translator (${englishName})`, translatorCode(code), description, permissions),
    );
  }
}

async function provision(
  roles: RoleService,
  name: string,
  code: string,
  description: string,
  permissions: RolePermission[],
): Promise<void> {
  const { id } = (await roles.findOne({ code })) ?? (await roles.create({ name, code, description }));
  await roles.assignPermissions(id, permissions);
}
