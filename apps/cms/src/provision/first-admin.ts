import type { Core } from '@strapi/strapi';
import type { SernConfig } from '../../config/sern';
import { stop } from '../stop';

/** What we use of the admin's services. */
interface UserService {
  exists(): Promise<boolean>;
  create(user: Record<string, unknown>): Promise<unknown>;
}
interface RoleService {
  getSuperAdmin(): Promise<{ id: number } | undefined>;
}

/** What is wrong with the settings of the first administrator, in one line, or `undefined`. Strapi's own rules. */
export function firstAdminProblem(email: string, password: string): string | undefined {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return `ADMIN_EMAIL: “${email}” is not an e-mail address.`;
  const strong = password.length >= 8 && [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(password));
  if (!strong) return 'ADMIN_PASSWORD: needs 8 characters or more, with a small letter, a capital and a figure.';
  // bcrypt ignores what comes after.
  if (Buffer.byteLength(password) > 72) return 'ADMIN_PASSWORD: is longer than 72 bytes.';
  return undefined;
}

/** Creates the administrator of `ADMIN_EMAIL` and `ADMIN_PASSWORD` when there is none; else Strapi's first page asks. */
export async function provisionFirstAdmin(strapi: Core.Strapi): Promise<void> {
  const { adminEmail, adminPassword } = strapi.config.get<SernConfig>('sern');
  if (!adminEmail || !adminPassword) return;
  const users = strapi.service('admin::user') as UserService;
  if (await users.exists()) return;
  const problem = firstAdminProblem(adminEmail, adminPassword);
  if (problem) stop(problem);
  const roles = strapi.service('admin::role') as RoleService;
  const superAdmin = await roles.getSuperAdmin();
  await users.create({
    email: adminEmail.toLowerCase(),
    firstname: 'SERN',
    lastname: null,
    password: adminPassword,
    isActive: true,
    registrationToken: null,
    roles: superAdmin ? [superAdmin.id] : [],
  });
}
