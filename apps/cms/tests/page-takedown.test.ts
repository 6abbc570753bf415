import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, inShort } from './support/follow-publication';
import { pagesOf, publishedPage } from './support/pages';
import { type AdminApi, signIn } from './support/sign-in';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
let editor: AdminApi;
let swedish: AdminApi;
let follower: ReturnType<typeof createFollower>;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
  follower = createFollower(cms);
  editor = await signIn(cms, 'strapi-editor');
  swedish = await signIn(cms, 'sern-translator-sv');
});
afterAll(() => cms.stop());

const published = (title: string, parent?: string) => publishedPage(cms.strapi, title, { parent });
const PAGE = '/content-manager/collection-types/api::page.page';

/** Takes a page down as the admin's own buttons do, with an answer to where its visitors go. */
const takeDown = (way: 'unpublish' | 'delete', documentId: string, locale: string, visitors?: string, api = editor) => {
  const query = new URLSearchParams({ locale, ...(visitors !== undefined && { visitors }) }).toString();
  if (way === 'delete') return api('DELETE', `${PAGE}/${documentId}?${query}`);
  return api('POST', `${PAGE}/${documentId}/actions/unpublish?${query}`, { discardDraft: false });
};

const sentTo = (from: string) => follower.sentTo(from);

const messageOf = ({ body }: { body: Record<string, unknown> }) => (body.error as { message: string }).message;

test('visitors of an unpublished page go to the page above it for now, in its language only', async () => {
  const above = await published('Upstairs');
  const page = await published('Downstairs', above);
  const entries = await follower.during(async () => {
    expect((await takeDown('unpublish', page, 'en', 'above')).status).toBe(200);
  });
  expect(entries.map(inShort)).toEqual(['page en unpublish /upstairs/downstairs']);
  expect(await sentTo('/en/upstairs/downstairs')).toBe('307 /en/upstairs');
  expect(await sentTo('/sv/upstairs-sv/downstairs-sv')).toBeUndefined();

  await pages.publish(page);
  expect(await sentTo('/en/upstairs/downstairs')).toBeUndefined();
});

test('visitors of a page deleted in all languages go to the page above it for good, each in their language', async () => {
  const above = await published('Roof');
  const page = await published('Cellar', above);
  const asked = await editor('POST', '/addresses/leaving', { documentIds: [page], locale: '*' });
  expect(asked.body).toEqual([
    { locale: 'en', address: '/en/roof/cellar', above: '/en/roof' },
    { locale: 'sv', address: '/sv/roof-sv/cellar-sv', above: '/sv/roof-sv' },
  ]);
  expect((await takeDown('delete', page, '*', 'above')).status).toBe(200);
  expect(await sentTo('/en/roof/cellar')).toBe('308 /en/roof');
  expect(await sentTo('/sv/roof-sv/cellar-sv')).toBe('308 /sv/roof-sv');
});

test('above a page at the top lies the start page, above the start page nothing', async () => {
  const page = await published('Top');
  const { body } = await editor('POST', '/addresses/leaving', { documentIds: [page], locale: 'sv' });
  expect(body).toEqual([{ locale: 'sv', address: '/sv/top-sv', above: '/sv' }]);
  const home = await cms.strapi.documents('api::page.page').findFirst({ filters: { path: '/' }, locale: 'en' });
  const refused = await takeDown('unpublish', String(home?.documentId), 'en', 'above');
  expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringMatching(/^No page lies above/)]);
  expect(await pages.find(String(home?.documentId), 'en', 'published')).not.toBeNull();
});

test('visitors go to another published page of the site when staff choose one', async () => {
  const page = await published('Elsewhere from here');
  expect((await takeDown('unpublish', page, 'en', 'en/About-us/')).status).toBe(200);
  expect(await sentTo('/en/elsewhere-from-here')).toBe('307 /en/about-us');
});

test.each([
  ['an address without a page', '/en/no-such-page'],
  ['the page itself', '/en/refused-4'],
  ['another site', 'https://evil.example/'],
  ['another site in disguise', '//evil.example'],
  ['nothing written', ''],
])('%s is refused as a place for visitors, and the page stays', async (_what, visitors) => {
  const page = await published('Refused 4');
  const address = (await pages.find(page))?.path ?? '';
  const refused = await takeDown('delete', page, '*', visitors === '/en/refused-4' ? `/en${address}` : visitors);
  expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringMatching(/^Visitors cannot be sent to/)]);
  expect(await pages.find(page, 'sv', 'published')).not.toBeNull();
  expect(await sentTo(`/en${address}`)).toBeUndefined();
});

test('without an answer visitors are told that the page is gone', async () => {
  const [one, two] = [await published('Quiet one'), await published('Quiet two')];
  expect((await takeDown('unpublish', one, 'en')).status).toBe(200);
  const bulk = await editor('POST', `${PAGE}/actions/bulkUnpublish?locale=sv`, { documentIds: [one, two] });
  expect(bulk.status).toBe(200);
  expect([await sentTo('/en/quiet-one'), await sentTo('/sv/quiet-two-sv')]).toEqual([undefined, undefined]);
});

test('a takedown that is refused leaves no redirect behind', async () => {
  const above = await published('With children');
  await published('Child', above);
  expect(messageOf(await takeDown('unpublish', above, 'en', 'above'))).toMatch(/Published pages lie below/);
  const page = await published('Not hers');
  expect((await takeDown('unpublish', page, 'en', 'above', swedish)).status).toBe(403);
  expect((await takeDown('delete', page, '*', 'above', swedish)).status).toBe(403);
  expect([await sentTo('/en/with-children'), await sentTo('/en/not-hers')]).toEqual([undefined, undefined]);
});

test('a translator who may unpublish may say where visitors go, though redirects are not hers', async () => {
  const page = await published('Hers');
  expect((await takeDown('unpublish', page, 'sv', 'above', swedish)).status).toBe(200);
  expect(await sentTo('/sv/hers-sv')).toBe('307 /sv');
});

test('old addresses go to the end at once while a page is away, and to the page when it returns', async () => {
  const page = await published('Old name');
  await pages.save(page, { slug: 'new-name' }, 'en', 'published');
  expect(await sentTo('/en/old-name')).toBe('308 /en/new-name');
  await takeDown('unpublish', page, 'en', '/en/about-us');
  expect(await sentTo('/en/old-name')).toBe('307 /en/about-us');
  await pages.publish(page);
  expect(await sentTo('/en/old-name')).toBe('308 /en/new-name');
});
