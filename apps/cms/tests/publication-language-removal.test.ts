import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, inShort } from './support/follow-publication';

let cms: BootedCms;
let follower: ReturnType<typeof createFollower>;
beforeAll(async () => {
  cms = await bootCms();
  follower = createFollower(cms);
});
afterAll(() => cms.stop());

const administrator = { email: 'admin@example.org', password: 'Long-enough-1' };

/** Deletes a language the way the administrator's browser does; gives the HTTP status. */
async function deleteLanguage(code: string): Promise<number> {
  const { id } = await cms.strapi.plugin('i18n').service('locales').findByCode(code);
  const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(administrator) };
  const signedIn = (await (await fetch(`${cms.url}/admin/login`, post)).json()) as { data: { token: string } };
  const headers = { Authorization: `Bearer ${signedIn.data.token}` };
  return (await fetch(`${cms.url}/i18n/locales/${id}`, { method: 'DELETE', headers })).status;
}

test('deleting a language is recorded for all that was public in it, or does not happen', async () => {
  const role = await cms.strapi.service('admin::role').getSuperAdmin();
  const person = { ...administrator, firstname: 'A', isActive: true, registrationToken: null, roles: [role.id] };
  await cms.strapi.service('admin::user').create(person);
  const before = await follower.head();
  const fail = () => Promise.reject(new Error('no space left'));
  const models = ['plugin::publication.entry'];
  const unsubscribe = cms.strapi.db.lifecycles.subscribe({ models, beforeCreateMany: fail });
  jest.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
  expect(await deleteLanguage('sv')).toBe(500);
  unsubscribe();
  const publicPages = { where: { locale: 'sv', publishedAt: { $notNull: true } } };
  expect(await cms.strapi.db.query('api::page.page').count(publicPages)).toBe(4);
  expect(await follower.head()).toBe(before);

  expect(await deleteLanguage('sv')).toBe(200);
  const recorded = (await follower.after(before)).entries.map(inShort).sort();
  const values = Array.from({ length: 5 }, () => 'value sv delete');
  const pages = ['/', '/integritet', '/om-oss', '/tillganglighet'].map((path) => `page sv delete ${path}`);
  expect(recorded).toEqual([...pages, 'site sv delete', ...values]);
});
