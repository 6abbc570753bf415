import { MAX_ALIASES, MAX_TOKENS } from '../src/graphql/bound-query';
import { type BootedCms, bootCms } from './support/boot-cms';

const CANARY = 'Canary in a draft';

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms();
  const pages = cms.strapi.documents('api::page.page');
  const about = await pages.findFirst({ locale: 'sv', filters: { slug: 'om-oss' } });
  if (!about) throw new Error('the seed has no page om-oss');
  const { documentId } = about;
  const [changed, unpublished]: object[] = [{ lead: CANARY }, { title: CANARY, slug: 'canary' }];
  await pages.update({ documentId, locale: 'sv', data: changed ?? {} });
  // A value that exists in Swedish as a draft only.
  const value = await cms.strapi
    .documents('api::value.value')
    .create({ locale: 'en', data: { ...draftValue('Plain') } });
  await cms.strapi.documents('api::value.value').publish({ documentId: value.documentId, locale: 'en' });
  await cms.strapi
    .documents('api::value.value')
    .update({ documentId: value.documentId, locale: 'sv', data: { ...draftValue(CANARY) } });
  await pages.create({ locale: 'en', data: unpublished ?? {} });
});
afterAll(() => cms.stop());

const draftValue = (name: string): object => ({ name });

interface Answer {
  data?: unknown;
  errors?: { message: string }[];
}

const send = async (body: unknown, token = cms.webToken) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${cms.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, text, answer: JSON.parse(text) as Answer };
};
const ask = (query: string, variables: object = {}) => send({ query, variables });

describe('the web app’s token reads', () => {
  test('what is published, and the other languages’ published versions', async () => {
    const { answer } = await ask(
      '{ pages(locale: "sv", filters: { slug: { eq: "om-oss" } }) { title localizations { title } } }',
    );
    expect(answer).toEqual({ data: { pages: [{ title: 'Om oss', localizations: [{ title: 'About us' }] }] } });
  });

  test('no draft through the other languages of a published entry', async () => {
    const { answer, text } = await ask(
      '{ values(filters: { name: { eq: "Plain" } }) { name localizations { name } } }',
    );
    expect(answer.data).toEqual({ values: [{ name: 'Plain', localizations: [] }] });
    expect(text).not.toContain(CANARY);
  });

  test.each([
    '{ pages(locale: "sv") { title lead parent { title } localizations { lead localizations { lead } } } }',
    '{ pages(locale: "en") { title lead sections { ... on ComponentSectionsCallToAction { link { page { title lead } } } } } }',
    '{ site(locale: "sv") { headerMenu { page { title lead localizations { lead } } } } }',
    '{ pages_connection(locale: "sv") { nodes { lead } pageInfo { total } } }',
  ])('no draft by way of %s', async (query) => {
    const { answer, text } = await ask(query);
    expect(answer.errors).toBeUndefined();
    expect(text).toContain('SERN');
    expect(text).not.toContain(CANARY);
  });
});

describe('the web app’s token is refused', () => {
  test.each([
    ['drafts', '{ pages(status: DRAFT) { title } }'],
    ['drafts of site settings', '{ site(status: DRAFT) { name } }'],
    ['a draft by its id', '{ page(documentId: "x", status: DRAFT) { title } }'],
    ['drafts with a count', '{ pages_connection(status: DRAFT) { pageInfo { total } } }'],
    ['what was never published', '{ pages(publicationFilter: NEVER_PUBLISHED) { title } }'],
    ['what has no published version', '{ pages(hasPublishedVersion: false) { title } }'],
    ['an empty publication filter', '{ pages(publicationFilter: null) { title } }'],
    ['an unknown language', '{ pages(locale: "de") { title } }'],
    ['every language at once', '{ pages(locale: "*") { title } }'],
    ['no language at all', '{ pages(locale: null) { title } }'],
    ['the order of the other languages’ drafts', '{ pages(sort: "localizations.lead") { title } }'],
    [
      'a search in the other languages’ drafts',
      '{ pages(filters: { localizations: { lead: { contains: "C" } } }) { title } }',
    ],
    ['notes of staff', '{ values { note } }'],
    ['a search in the notes of staff', '{ values(filters: { note: { contains: "c" } }) { name } }'],
    ['the order of the notes of staff', '{ values(sort: "note") { name } }'],
    ['who wrote a page', '{ pages(sort: "createdBy.email") { title } }'],
    ['redirects', '{ redirects { from } }'],
    ['files', '{ uploadFiles { name } }'],
    ['languages', '{ i18NLocales { code } }'],
    ['the log', '{ entries { seq } }'],
    ['a mutation', 'mutation { deleteUploadFile(id: 1) { name } }'],
    ['a new page', 'mutation { createPage(data: { title: "x" }) { title } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['introspection of a type', '{ __type(name: "Page") { fields { name } } }'],
    ['a query twelve levels deep', `{ pages ${'{ parent '.repeat(12)} { title } ${'}'.repeat(12)} }`],
    [
      'a field under many names',
      `{ ${Array.from({ length: MAX_ALIASES + 1 }, (_, i) => `a${i}: site { name }`).join(' ')} }`,
    ],
    ['a query that is too long', `{ pages { ${'title '.repeat(MAX_TOKENS)} } }`],
  ])('%s', async (_what, query) => {
    const { answer, text } = await ask(query);
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(Object.values(answer.data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(text).not.toMatch(/Did you mean|Canary in/);
  });

  test('an unknown language in a variable', async () => {
    const { answer } = await ask('query ($l: I18NLocaleCode) { pages(locale: $l) { title } }', { l: 'xx' });
    expect(answer.errors?.map(({ message }) => message)).toEqual(['Unknown locale']);
  });

  test('a batch', async () => {
    const { status, text } = await send([{ query: '{ site { name } }' }]);
    expect([status, text.includes('"SERN"')]).toEqual([400, false]);
  });

  test('more entries at once than the limit', async () => {
    const { answer } = await ask('{ pages_connection(pagination: { limit: 100000 }) { pageInfo { pageSize } } }');
    expect(answer.data).toEqual({ pages_connection: { pageInfo: { pageSize: 250 } } });
  });

  test.each(['/api/pages', '/api/values', '/api/site', '/api/redirects', '/api/i18n/locales', '/api/upload/files'])(
    'REST at %s',
    async (path) => {
      const response = await fetch(cms.url + path, { headers: { authorization: `Bearer ${cms.webToken}` } });
      expect([403, 404]).toContain(response.status);
    },
  );
});

test('no other token exists, not even those that Strapi makes by default', async () => {
  const tokens: { name: string }[] = await cms.strapi.db.query('admin::api-token').findMany();
  expect(tokens.map(({ name }) => name)).toEqual(['Web app (read only)']);
});
