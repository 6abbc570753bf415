import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, fields } from './support/follow-publication';
import { pagesOf, publishedPage, refusalOf } from './support/pages';
import { type AdminApi, signIn } from './support/sign-in';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
let editor: AdminApi;
let follower: ReturnType<typeof createFollower>;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
  follower = createFollower(cms);
  editor = await signIn(cms, 'strapi-editor');
});
afterAll(() => cms.stop());

const redirects = () => cms.strapi.documents('api::redirect.redirect');
const redirect = (from: string, to: string) => redirects().create({ data: fields({ from, to }) });
const targetOf = async (from: string) => (await redirects().findFirst({ filters: { from } }))?.to;
const published = (title: string) => publishedPage(cms.strapi, title);
const takeDown = (documentId: string) =>
  editor(
    'POST',
    `/content-manager/collection-types/api::page.page/${documentId}/actions/unpublish?locale=en&visitors=above`,
    {
      discardDraft: false,
    },
  );

test.each([
  ['/en/about-us/', '/en/about-us'],
  ['/EN//About-Us', '/en/about-us'],
  ['http://localhost:3000/en/About-us/?X=1#Top', '/en/about-us?X=1#Top'],
  ['/en/about-us/#Top/', '/en/about-us#Top/'],
  ['/sv/P%C3%A5', '/sv/på'],
  // Not addresses of pages: upper case counts in the name of a file, and what is encoded there stays so.
  ['/uploads/Report_5.PDF', '/uploads/Report_5.PDF'],
  ['/en/a%0d%0aB', '/en/a%0d%0aB'],
  ['/', '/'],
])('the target %s is kept as %s', async (to, kept) => {
  const { documentId, to: stored } = await redirect('/en/typed', to);
  await redirects().delete({ documentId });
  expect(stored).toBe(kept);
});

test('a redirect moves with the page that it leads to, its query and fragment too', async () => {
  const page = await published('Course');
  await redirect('/en/slash', '/en/course/');
  await redirect('/en/part', '/en/Course#fees');
  await redirect('/en/asked', '/en/course?term=2');
  await redirect('/en/both', '/en/course?term=2#fees');
  await redirect('/en/studies?term=2', '/en/course?term=2');
  await pages.save(page, { slug: 'studies' }, 'en', 'published');
  expect(await targetOf('/en/slash')).toBe('/en/studies');
  expect(await targetOf('/en/part')).toBe('/en/studies#fees');
  expect(await targetOf('/en/asked')).toBe('/en/studies?term=2');
  expect(await targetOf('/en/both')).toBe('/en/studies?term=2#fees');
  // It would lead to itself.
  expect(await targetOf('/en/studies?term=2')).toBeUndefined();
});

test('a redirect leads on while its page is away, its query and fragment too', async () => {
  const page = await published('Seminar');
  await redirect('/en/seminar-slash', '/en/seminar/');
  await redirect('/en/seminar-part', '/en/seminar#fees');
  await redirect('/en/seminar-asked', '/en/seminar?term=2#fees');
  await takeDown(page);
  expect(await follower.sentTo('/en/seminar-slash')).toBe('307 /en');
  expect(await follower.sentTo('/en/seminar-part')).toBe('307 /en#fees');
  expect(await follower.sentTo('/en/seminar-asked')).toBe('307 /en?term=2#fees');
  await pages.publish(page);
  expect(await follower.sentTo('/en/seminar-asked')).toBe('308 /en/seminar?term=2#fees');
});

test('a chain that staff enter is shortened, in whatever order and spelling, its query and fragment kept', async () => {
  await redirect('/en/one', '/en/Two/?x=1#part');
  await redirect('/en/two', '/en/three');
  expect(await targetOf('/en/one')).toBe('/en/three?x=1#part');
  await redirect('/en/zero', '/en/TWO#end');
  expect(await targetOf('/en/zero')).toBe('/en/three#end');
  await redirect('/en/own', '/en/three?own=1#own');
  await redirect('/en/to-own', '/en/own?x=1#part');
  expect(await targetOf('/en/to-own')).toBe('/en/three?own=1#own');
});

test('a redirect for one query is preferred to the one for all, and takes the query up', async () => {
  await redirect('/en/list', '/en/lists');
  await redirect('/en/list?id=5', '/en/fifth');
  await redirect('/en/to-fifth', '/en/list?id=5#part');
  expect(await targetOf('/en/to-fifth')).toBe('/en/fifth#part');
});

test('a redirect that would lead back for one query only is refused', async () => {
  await redirect('/en/round?p=1', '/en/trip?p=1');
  expect(await refusalOf(redirect('/en/trip', '/en/round'))).toMatch(/^to: This redirect would lead back/);
  expect(await targetOf('/en/round?p=1')).toBe('/en/trip?p=1');
});

test.each([
  ['/sv/?p=1185', '/sv?p=1185'],
  ['/en/About-us/?id=5', '/en/about-us?id=5'],
])('an old address that is a query on a live page, %s, is redirected as %s', async (from, kept) => {
  expect(await redirect(from, '/en/contact')).toMatchObject({ from: kept });
  expect(await follower.sentTo(kept)).toBe('308 /en/contact');
});
