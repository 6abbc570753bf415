import { firstAdminProblem } from '../src/provision/first-admin';
import { type BootedCms, bootCms } from './support/boot-cms';

const ADMIN_EMAIL = 'Chief@example.org';
const ADMIN_PASSWORD = 'Passw0rd-of-the-chief';

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms({ ADMIN_EMAIL, ADMIN_PASSWORD });
});
afterAll(() => cms.stop());

const post = (path: string, body: object, token?: string) =>
  fetch(cms.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });

test('the first administrator of the settings signs in and may do everything', async () => {
  const login = await post('/admin/login', { email: 'chief@example.org', password: ADMIN_PASSWORD });
  expect(login.status).toBe(200);
  const { data } = (await login.json()) as { data: { token: string } };
  const users = await fetch(`${cms.url}/admin/users`, { headers: { authorization: `Bearer ${data.token}` } });
  expect(JSON.stringify(await users.json())).toContain('strapi-super-admin');
});

test('nobody else can register as the first one', async () => {
  const other = { email: 'other@example.org', password: ADMIN_PASSWORD, firstname: 'Other' };
  expect((await post('/admin/register-admin', other)).status).toBe(400);
});

test.each([
  ['no address', 'chief', ADMIN_PASSWORD, 'ADMIN_EMAIL: “chief” is not an e-mail address.'],
  ['a short password', ADMIN_EMAIL, 'Ab1', /^ADMIN_PASSWORD: needs 8 characters/],
  ['no capital', ADMIN_EMAIL, 'passw0rd', /^ADMIN_PASSWORD: needs 8 characters/],
  ['no figure', ADMIN_EMAIL, 'Password', /^ADMIN_PASSWORD: needs 8 characters/],
  ['a password longer than is compared', ADMIN_EMAIL, `Aa1${'å'.repeat(35)}`, /72 bytes/],
])('%s is one clear line', (_what, email, password, line) => {
  const problem = firstAdminProblem(email, password);
  expect(problem).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
  expect(problem).not.toContain('\n');
});

test('good settings are no problem', () => {
  expect(firstAdminProblem(ADMIN_EMAIL, ADMIN_PASSWORD)).toBeUndefined();
});
