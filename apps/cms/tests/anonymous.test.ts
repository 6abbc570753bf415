import { type BootedCms, bootCms } from './support/boot-cms';

const CANARY = 'canary-in-a-draft';

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms();
  const data: object = { title: CANARY, slug: CANARY };
  await cms.strapi.documents('api::page.page').create({ locale: 'en', data });
});
afterAll(() => cms.stop());

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

const multipart = (): RequestInit => {
  const body = new FormData();
  body.set('operations', JSON.stringify({ query: '{ pages { title } }' }));
  body.set('map', '{}');
  return { method: 'POST', body };
};

const GRAPHQL: [string, string, RequestInit?][] = [
  ['a query', '/graphql', json({ query: '{ pages { title } }' })],
  ['a query for drafts', '/graphql', json({ query: '{ pages(status: DRAFT, locale: "*") { title } }' })],
  ['a query by GET', `/graphql?query=${encodeURIComponent('{ pages { title } }')}`],
  ['introspection', '/graphql', json({ query: '{ __schema { types { name } } }' })],
  ['a field that is nearly one', '/graphql', json({ query: '{ pagess { title } }' })],
  ['a batch', '/graphql', json([{ query: '{ pages { title } }' }, { query: '{ values { name } }' }])],
  ['a mutation', '/graphql', json({ query: 'mutation { deleteUploadFile(id: 1) { name } }' })],
  ['a multipart request', '/graphql', multipart()],
  ['broken JSON', '/graphql', json('{"query": "{ pages')],
  ['no JSON at all', '/graphql', json('pages')],
  ['another spelling of the address', '/GraphQL/', json({ query: '{ pages { title } }' })],
  ['a browser that opens the address', '/graphql', { headers: { accept: 'text/html' } }],
];

const REST: [string, string, RequestInit?][] = [
  ...['pages', 'values', 'site', 'redirects', 'page', 'sites'].map((name): [string, string] => [name, `/api/${name}`]),
  ['drafts of pages', '/api/pages?status=draft&populate=*&locale=*'],
  ['a new page', '/api/pages', json({ data: { title: 'x' } })],
  ['the languages', '/api/i18n/locales'],
  ['the files', '/api/upload/files'],
  ['a new file', '/api/upload', multipart()],
  ['the publication log', '/api/publication/log?after=0&wait=0'],
  ['the snapshot', '/api/publication/snapshot'],
  ['a type by its id', '/api/content-type-builder/content-types'],
];

const ADMIN: [string, string][] = [
  ['pages', '/content-manager/collection-types/api::page.page'],
  ['site settings', '/content-manager/single-types/api::site.site'],
  ['schemas', '/content-manager/content-types'],
  ['languages', '/i18n/locales'],
  ['users', '/admin/users'],
  ['tokens', '/admin/api-tokens'],
  ['schema builder', '/content-type-builder/content-types'],
  ['files', '/upload/files'],
];

const TELLS = new RegExp([CANARY, 'SERN', 'title', 'slug', 'Did you mean', 'Cannot query', 'api::'].join('|'), 'i');

describe.each([
  ['nobody', undefined],
  ['an invented token', 'Bearer 0123456789abcdef0123456789abcdef'],
  ['another kind of login', 'Basic YWRtaW46YWRtaW4='],
])('%s', (_who, authorization) => {
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), ...(authorization && { authorization }) };
    const response = await fetch(cms.url + path, { ...init, headers, redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  };

  const requests = [...GRAPHQL, ...REST, ...ADMIN].map(([what, path, init]) => ({ what, path, init }));

  test.each(requests)('learns nothing from $what ($path)', async ({ path, init }) => {
    const { status, body } = await ask(path, init);
    // A token that is not one of ours is found out after the body was read, which may be unreadable.
    expect(authorization?.startsWith('Bearer') ? [400, 401, 404, 405] : [401]).toContain(status);
    expect(body).not.toMatch(TELLS);
  });
});

test('the same query with the web app’s token is answered, so the refusals above are not for want of a server', async () => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${cms.webToken}` };
  const response = await fetch(`${cms.url}/graphql`, { ...json({ query: '{ pages { title } }' }), headers });
  expect(await response.text()).toContain('SERN');
});

test('the server does not say what it is made of, nor let another site read its answers', async () => {
  const { headers } = await fetch(`${cms.url}/graphql`, { headers: { origin: 'https://elsewhere.example' } });
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('access-control-allow-origin') ?? '').toBe('');
  const admin = await fetch(`${cms.url}/admin/init`);
  expect(admin.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(admin.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(admin.headers.get('x-content-type-options')).toBe('nosniff');
});
