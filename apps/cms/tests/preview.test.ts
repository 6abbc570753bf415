import { createHmac } from 'node:crypto';
import { PREVIEW_TICKET_HEADER, type PreviewClaims } from '@sern/contract';
import { signTicket } from '../src/preview/ticket';
import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, type TestPage } from './support/pages';
import { type AdminApi, signIn } from './support/sign-in';

const CANARY = 'Canary in the draft';
const OTHER = 'Canary in another draft';
const SITE = 'https://www.example.org';

let cms: BootedCms;
let editor: AdminApi;
let page: TestPage;
let parent: TestPage;
beforeAll(async () => {
  cms = await bootCms({ SITE_URL: SITE });
  editor = await signIn(cms, 'strapi-editor');
  const pages = pagesOf(cms.strapi);
  parent = await pages.create({ title: OTHER, slug: 'above' }, 'sv');
  page = await pages.create({ title: CANARY, slug: 'below', parent: { documentId: parent.documentId } }, 'sv');
});
afterAll(() => cms.stop());

const link = async (api: AdminApi, { documentId, locale = 'sv', status = '', uid = 'api::page.page' }: Query) => {
  const query = new URLSearchParams({ ...(documentId && { documentId }), locale, ...(status && { status }) });
  const { body } = await api('GET', `/content-manager/preview/url/${uid}?${query.toString()}`);
  return (body.data as { url?: string } | undefined)?.url;
};
interface Query {
  documentId?: string;
  locale?: string;
  status?: string;
  uid?: string;
}

const claims = (changes: Partial<PreviewClaims> = {}) =>
  ({ documentId: page.documentId, locale: 'sv', status: 'draft', admin: cms.url, ...changes }) as const;
const ticketFor = (changes: Partial<PreviewClaims> = {}) => signTicket(cms.strapi, claims(changes));

const DRAFT = (fields = 'title lead') =>
  `{ page(documentId: "${page.documentId}", locale: "sv", status: DRAFT) { ${fields} } }`;

async function ask(query: string, ticket: string | null, token = cms.webToken) {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    ...(ticket !== null && { [PREVIEW_TICKET_HEADER]: ticket }),
  };
  const answer = await fetch(`${cms.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const text = await answer.text();
  expect(text).not.toContain(OTHER);
  return { status: answer.status, text };
}

describe('the admin’s preview button', () => {
  it('leads to the site, by a ticket for this page in this language and for a quarter of an hour at most', async () => {
    const url = await link(editor, { documentId: page.documentId });
    expect(url).toMatch(/^https:\/\/www\.example\.org\/preview\/[\w-]+\.[\w-]+$/);
    const payload = String(url?.split('/').at(-1)?.split('.')[0]);
    const opened = JSON.parse(Buffer.from(payload, 'base64url').toString()) as PreviewClaims;
    expect(opened).toEqual({ ...claims(), expires: expect.any(Number) });
    expect(opened.expires * 1000 - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    expect((await ask(DRAFT(), String(url?.split('/').at(-1)))).text).toContain(CANARY);
  });

  it.each<[string, () => Query]>([
    ['a value', () => ({ uid: 'api::value.value', documentId: page.documentId })],
    ['the settings of the site', () => ({ uid: 'api::site.site', locale: 'en' })],
    ['a redirect', () => ({ uid: 'api::redirect.redirect', documentId: page.documentId })],
    ['a language that the page lacks', () => ({ documentId: page.documentId, locale: 'en' })],
    ['a page that does not exist', () => ({ documentId: 'x'.repeat(24) })],
    ['every language at once', () => ({ documentId: page.documentId, locale: '*' })],
  ])('is not offered for %s', async (_what, query) => {
    expect(await link(editor, query())).toBeUndefined();
  });

  it('is not offered to administrators who may not read the page, although Strapi lets all ask', async () => {
    const role = { name: 'Guest', code: 'guest', description: 'may nothing' };
    await cms.strapi.db.query('admin::role').create({ data: role });
    const guest = await signIn(cms, 'guest');
    expect(await link(guest, { documentId: page.documentId })).toBeUndefined();
    const response = await fetch(`${cms.url}/content-manager/preview/url/api::page.page?documentId=${page.documentId}`);
    expect(response.status).toBe(401);
  });

  it('may be shown in a frame of the admin, the site and nothing else', async () => {
    const { headers } = await fetch(`${cms.url}/_health`);
    expect(headers.get('content-security-policy')).toContain(`frame-src ${SITE};`);
  });
});

describe('a draft stays closed', () => {
  const forge = (payload: string) =>
    `${payload}.${createHmac('sha256', 'guessed').update(payload).digest('base64url')}`;
  const payloadOf = (ticket: string) => String(ticket.split('.')[0]);

  it.each<[string, () => string | null]>([
    ['without a ticket', () => null],
    ['with an empty ticket', () => ''],
    ['with no ticket at all in its place', () => 'ticket'],
    ['with a ticket of odd signs', () => '%00.\u00e5..{}'],
    ['with a ticket of eight thousand signs', () => 'a'.repeat(8_000)],
    ['with a signature that is forged', () => forge(payloadOf(ticketFor()))],
    ['with no signature', () => `${payloadOf(ticketFor())}.`],
    ['with a signature of its own spelling', () => `${ticketFor()}=`],
    ['with a ticket that goes on', () => `${ticketFor()}.more`],
    [
      'with the signature of another ticket',
      () => `${payloadOf(ticketFor())}.${ticketFor({ locale: 'en' }).split('.')[1]}`,
    ],
    ['with a ticket for another page', () => ticketFor({ documentId: parent.documentId })],
    ['with a ticket for another language', () => ticketFor({ locale: 'en' })],
    ['with a ticket for what is published', () => ticketFor({ status: 'published' })],
  ])('%s', async (_how, ticket) => {
    const { text } = await ask(DRAFT(), ticket());
    expect(text).toContain('errors');
    expect(text).not.toContain(CANARY);
  });

  it('when the ticket has expired', async () => {
    const ticket = ticketFor();
    jest.useFakeTimers({ now: Date.now() + 15 * 60_000 + 1000, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
    const { text } = await ask(DRAFT(), ticket);
    jest.useRealTimers();
    expect(text).toContain('The ticket does not open this');
    expect(text).not.toContain(CANARY);
  });

  it('to a ticket without the web app’s token', async () => {
    const { status, text } = await ask(DRAFT(), ticketFor(), 'another');
    expect(status).toBe(401);
    expect(text).not.toContain(CANARY);
  });

  it.each([
    '{ pages(locale: "sv", status: DRAFT) { title } }',
    '{ pages_connection(locale: "sv", status: DRAFT) { nodes { title } } }',
    '{ pages(locale: "sv", publicationFilter: NEVER_PUBLISHED) { title } }',
    '{ values(locale: "sv", status: DRAFT) { name } }',
    '{ site(locale: "sv", status: DRAFT) { name } }',
  ])('in %s, whatever the ticket', async (query) => {
    const { text } = await ask(query, ticketFor());
    expect(text).toContain('Only what is published can be read');
    expect(text).not.toContain(CANARY);
  });

  it('to a write with a ticket', async () => {
    const { text } = await ask('mutation { createPage(data: { title: "x" }) { title } }', ticketFor());
    expect(text).toContain('errors');
    expect(text).not.toContain('"title":"x"');
  });
});

describe('with its ticket', () => {
  it('only the page itself is read as a draft: what it leads to is published, or not there', async () => {
    const related = 'title path parent { title path } localizations { title }';
    const { text } = await ask(DRAFT(related), ticketFor());
    expect(JSON.parse(text)).toEqual({
      data: { page: { title: CANARY, path: '/above/below', parent: null, localizations: [] } },
    });
    const connection = await ask(DRAFT('localizations_connection { nodes { title } }'), ticketFor());
    expect(connection.text).toContain('The ticket does not open this');
  });

  it('a draft shows the published title of the page above and of its other language, not their drafts', async () => {
    const pages = pagesOf(cms.strapi);
    const above = await pages.create({ title: 'Ovan', slug: 'ovan' }, 'sv');
    await pages.publish(above.documentId, 'sv');
    await pages.save(above.documentId, { title: OTHER, slug: 'ovan' }, 'sv');
    const both = await pages.create({ title: CANARY, slug: 'ny', parent: { documentId: above.documentId } }, 'sv');
    await pages.save(above.documentId, { title: 'Above', slug: 'above-en' }, 'en');
    await pages.publish(above.documentId, 'en');
    await pages.save(both.documentId, { title: 'New', slug: 'new' }, 'en');
    await pages.publish(both.documentId, 'en');
    await pages.save(both.documentId, { title: OTHER, slug: 'new' }, 'en');
    const query = DRAFT('title parent { title } localizations { title }').replace(page.documentId, both.documentId);
    const { text } = await ask(query, ticketFor({ documentId: both.documentId }));
    expect(JSON.parse(text)).toEqual({
      data: { page: { title: CANARY, parent: { title: 'Ovan' }, localizations: [{ title: 'New' }] } },
    });
  });

  it('what is published is read as ever', async () => {
    const { text } = await ask('{ pages(locale: "sv", filters: { slug: { eq: "om-oss" } }) { title } }', ticketFor());
    expect(JSON.parse(text)).toEqual({ data: { pages: [{ title: 'Om oss' }] } });
  });
});
