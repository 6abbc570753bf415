import type { BootedCms } from './boot-cms';

const PASSWORD = 'Passw0rd-of-a-test';

/** An administrator's way to the admin's HTTP API: status and body of what it answers. */
export type AdminApi = (
  method: string,
  path: string,
  body?: object,
) => Promise<{ status: number; body: Record<string, unknown> }>;

/** Creates an administrator with the role of a code, signs in over HTTP, and gives the API as that person sees it. */
export async function signIn(cms: BootedCms, roleCode: string): Promise<AdminApi> {
  const role: { id: number } | null = await cms.strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  if (!role) throw new Error(`no role ${roleCode}`);
  const email = `${roleCode}@example.org`;
  const person = { email, firstname: roleCode, password: PASSWORD, isActive: true, roles: [role.id] };
  await (cms.strapi.service('admin::user') as { create(user: object): Promise<unknown> }).create(person);
  const login = await send(cms.url, 'POST', '/admin/login', { email, password: PASSWORD });
  const { token } = login.body.data as { token: string };
  return (method, path, body) => send(cms.url, method, path, body, token);
}

async function send(url: string, method: string, path: string, body?: object, token?: string) {
  const isForm = body instanceof FormData;
  const headers = {
    ...(!isForm && { 'content-type': 'application/json' }),
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const response = await fetch(url + path, {
    method,
    headers,
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : {}) as Record<string, unknown> };
}
