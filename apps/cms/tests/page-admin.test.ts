import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, publishedPage } from './support/pages';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
});
afterAll(() => cms.stop());

interface AdminAnswer {
  status: number;
  body: {
    data?: Record<string, unknown> & { token?: string };
    error?: { name: string; message: string; details: unknown };
  };
}

/** A role that reads everything and writes and publishes pages in Swedish only, their place included. */
async function createSwedishRole(): Promise<{ id: number }> {
  const roles = cms.strapi.service('admin::role');
  const role = await roles.create({ name: 'Mover in Swedish', description: 'For this test' });
  const fields = ['title', 'slug', 'parent'];
  const may = (verb: string, properties: object) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject: 'api::page.page',
    properties,
  });
  const own = { fields, locales: ['sv'] };
  await roles.assignPermissions(role.id, [
    may('read', { fields, locales: ['en', 'sv'] }),
    may('create', own),
    may('update', own),
    may('publish', { locales: ['sv'] }),
  ]);
  return role;
}

/** Signs a new administrator in, whose interface is in the language; gives a way to ask the admin's API. */
async function signIn(preferedLanguage: string | null, role?: { id: number }) {
  const email = `${preferedLanguage ?? 'none'}${role?.id ?? ''}@sern.example`;
  const password = 'A-long-Passw0rd';
  role ??= (await cms.strapi.service('admin::role').getSuperAdmin()) as { id: number };
  const user = { email, password, firstname: 'Test', roles: [role.id], isActive: true, registrationToken: null };
  const { id } = await cms.strapi.service('admin::user').create(user);
  await cms.strapi.db.query('admin::user').update({ where: { id }, data: { preferedLanguage } });
  const ask = async (
    method: string,
    path: string,
    body: object,
    headers: Record<string, string> = {},
  ): Promise<AdminAnswer> => {
    const init = { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } };
    const answer = await fetch(`${cms.url}${path}`, init);
    return { status: answer.status, body: (await answer.json()) as AdminAnswer['body'] };
  };
  const login = await ask('POST', '/admin/login', { email, password });
  const authorization = { Authorization: `Bearer ${String(login.body.data?.token)}` };
  return (method: string, path: string, body: object, headers: Record<string, string> = {}) =>
    ask(method, `/content-manager/collection-types/${path}`, body, { ...authorization, ...headers });
}

const empty = { connect: [], disconnect: [] };

test.each([
  ['sv', 'Rubriken saknas. Skriv en och spara igen.'],
  ['it', 'Manca il titolo. Scrivilo e salva di nuovo.'],
  ['en', 'The title is missing. Write one and save again.'],
])('a refusal is told to an administrator in %s, at its field', async (language, message) => {
  const admin = await signIn(language);
  const { documentId } = await pages.create({ title: `Told in ${language}` });
  const { status, body } = await admin('PUT', `api::page.page/${documentId}?locale=sv`, { title: '', parent: empty });
  expect(status).toBe(400);
  expect(body.error).toMatchObject({
    name: 'ValidationError',
    message,
    details: { errors: [{ path: ['title'], message, name: 'ValidationError' }] },
  });
  expect(await pages.find(documentId, 'sv')).toBeNull();
});

test('an administrator who chose no language is answered in that of the browser', async () => {
  const admin = await signIn(null);
  const create = (accept: string) =>
    admin('POST', 'api::page.page?locale=en', { title: '' }, { 'Accept-Language': accept });
  expect((await create('it-IT,it;q=0.9,en;q=0.8')).body.error?.message).toBe(
    'Manca il titolo. Scrivilo e salva di nuovo.',
  );
  expect((await create('fi')).body.error?.message).toBe('The title is missing. Write one and save again.');
});

test('what the admin’s form sends is saved: a page, its place, its Swedish version, its publication', async () => {
  const admin = await signIn('pt');
  const parent = await admin('POST', 'api::page.page?locale=en', { title: 'Made in the form', parent: empty });
  const { documentId } = parent.body.data as { documentId: string };
  const connect = [{ documentId, locale: 'en', position: { end: true } }];
  const child = await admin('POST', 'api::page.page?locale=en', {
    title: 'Child',
    slug: null,
    parent: { connect, disconnect: [] },
  });
  expect(child.body.data).toMatchObject({ slug: 'child', path: '/made-in-the-form/child' });
  const unpublished = await admin(
    'POST',
    `api::page.page/${String(child.body.data?.documentId)}/actions/publish?locale=en`,
    {},
  );
  expect(unpublished.body.error?.message).toMatch(/“Made in the form” is not published in English/);
  expect((await admin('POST', `api::page.page/${documentId}/actions/publish?locale=en`, {})).status).toBe(200);
  const published = await admin(
    'POST',
    `api::page.page/${String(child.body.data?.documentId)}/actions/publish?locale=en`,
    {},
  );
  expect(published.status).toBe(200);
  expect((await admin('PUT', `api::page.page/${documentId}?locale=de`, { title: 'Auf Deutsch' })).status).toBe(400);
  expect(await cms.strapi.db.query('api::page.page').count({ where: { locale: 'de' } })).toBe(0);
});

test('signs that PostgreSQL cannot keep, and nobody sees, are not kept', async () => {
  const ask = await signIn(null);
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'One\0 two\uD83D 😀' }] }];
  const sent = { title: 'Half\uDE00 a letter\0', sections: [{ __component: 'sections.rich-text', body }] };
  const { status, body: answer } = await ask('POST', 'api::page.page?locale=en', sent);
  expect(status).toBe(201);
  expect(answer.data).toMatchObject({
    title: 'Half a letter',
    sections: [{ body: [{ children: [{ text: 'One two 😀' }] }] }],
  });
});

test('someone who may write Swedish only cannot move the English version along', async () => {
  const translator = await signIn('sv', await createSwedishRole());
  const to = await publishedPage(cms.strapi, 'New home');
  const page = await publishedPage(cms.strapi, 'Stays put');
  const connect = [{ documentId: to, locale: 'sv' }];
  const move = await translator('PUT', `api::page.page/${page}?locale=sv`, { parent: { connect, disconnect: [] } });
  expect(move.body.error?.message).toBe(
    'När sidan flyttas flyttas även versionen på engelska, som du inte får ändra. Be en redaktör att flytta den.',
  );
  expect(await pages.find(page)).toMatchObject({ parent: null });

  await pages.save(page, { parent: to });
  const publish = await translator('POST', `api::page.page/${page}/actions/publish?locale=sv`, {});
  expect(publish.body.error?.message).toMatch(/flyttas även versionen på engelska/);
  expect(await pages.find(page, 'en', 'published')).toMatchObject({ path: '/stays-put' });

  await pages.publish(page);
  const after = await translator('PUT', `api::page.page/${page}?locale=sv`, { title: 'Bara svenska' });
  expect(after.status).toBe(200);
  expect((await translator('POST', `api::page.page/${page}/actions/publish?locale=sv`, {})).status).toBe(200);
});
