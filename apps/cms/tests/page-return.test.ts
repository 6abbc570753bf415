import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, fields } from './support/follow-publication';
import { pagesOf, publishedPage } from './support/pages';
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

const PAGE = '/content-manager/collection-types/api::page.page';
const published = (title: string, parent?: string) => publishedPage(cms.strapi, title, { parent });
const sentTo = (from: string) => follower.sentTo(from);
const redirects = () => cms.strapi.documents('api::redirect.redirect');

/** Unpublishes a page in English as the admin does, its visitors sent to the page above. */
const takeDown = (documentId: string) =>
  editor('POST', `${PAGE}/${documentId}/actions/unpublish?locale=en&visitors=above`, { discardDraft: false });

/** Publishes an English page anew, under another slug. */
const publishAs = async (documentId: string, slug: string) => {
  await pages.save(documentId, { slug });
  await pages.publish(documentId);
};

test('a page that returns under another name is found at its last address, and at those before it', async () => {
  const page = await published('First');
  await pages.save(page, { slug: 'second' }, 'en', 'published');
  await takeDown(page);
  expect([await sentTo('/en/first'), await sentTo('/en/second')]).toEqual(['307 /en', '307 /en']);

  await publishAs(page, 'third');
  expect([await sentTo('/en/first'), await sentTo('/en/second')]).toEqual(['308 /en/third', '308 /en/third']);
  expect(await redirects().findFirst({ filters: { from: '/en/first' } })).toMatchObject({ to: '/en/third' });
  expect(await sentTo('/sv/first-sv')).toBeUndefined();

  await takeDown(page);
  await publishAs(page, 'second');
  expect([await sentTo('/en/first'), await sentTo('/en/third')]).toEqual(['308 /en/second', '308 /en/second']);
  expect(await sentTo('/en/second')).toBeUndefined();
});

test('its visitors find it too when they were told that it is gone, and when the log has forgotten it', async () => {
  const page = await published('Gone');
  await pages.unpublish(page);
  await pages.save(page, { slug: 'halfway' });
  await cms.strapi.db.query('plugin::publication.entry').deleteMany({ where: { documentId: page } });
  await publishAs(page, 'back');
  expect([await sentTo('/en/gone'), await sentTo('/en/halfway')]).toEqual(['308 /en/back', undefined]);
});

test('a page whose parent was renamed meanwhile is found at its last address', async () => {
  const above = await published('Above');
  const page = await published('Below', above);
  await takeDown(page);
  await pages.save(above, { slug: 'higher' }, 'en', 'published');
  expect(await sentTo('/en/above/below')).toBe('307 /en/higher');
  await pages.publish(page);
  expect(await sentTo('/en/above/below')).toBe('308 /en/higher/below');
});

test('pages that were taken down and return together, the upper one renamed, are found at their last addresses', async () => {
  const above = await published('Hall');
  const page = await published('Room', above);
  const documentIds = [page, above];
  await editor('POST', `${PAGE}/actions/bulkUnpublish?locale=en&visitors=above`, { documentIds });
  expect(await sentTo('/en/hall/room')).toBe('307 /en');
  await pages.save(above, { slug: 'house' });
  await editor('POST', `${PAGE}/actions/bulkPublish?locale=en`, { documentIds });
  expect([await sentTo('/en/hall'), await sentTo('/en/hall/room')]).toEqual(['308 /en/house', '308 /en/house/room']);
});

test('an address that another page took meanwhile is that page’s, also once it has moved on', async () => {
  const page = await published('Site A');
  await takeDown(page);
  await pages.save(page, { slug: 'site-b' });
  const { documentId: other } = await pages.create({ title: 'Other', slug: 'site-a' }, 'en', 'published');
  await pages.publish(page);
  expect(await sentTo('/en/site-a')).toBeUndefined();

  const third = await published('Site C');
  await takeDown(third);
  await pages.save(third, { slug: 'site-d' });
  await pages.save(other, { slug: 'site-c' }, 'en', 'published');
  await pages.save(other, { slug: 'site-e' }, 'en', 'published');
  await pages.publish(third);
  expect(await sentTo('/en/site-c')).toBe('308 /en/site-e');
});

test('a redirect that staff entered meanwhile at the last address stays', async () => {
  const page = await published('Given away');
  await pages.unpublish(page);
  await redirects().create({ data: fields({ from: '/en/given-away', to: '/en/about-us' }) });
  await publishAs(page, 'kept');
  expect(await sentTo('/en/given-away')).toBe('308 /en/about-us');
});

test('a publication that fails leaves visitors where they were', async () => {
  const page = await published('Fails');
  await takeDown(page);
  const { documentId: draft } = await pages.create({ title: 'Not there' });
  await pages.remove(page, 'sv');
  await pages.save(page, { parent: draft });
  await expect(pages.publish(page)).rejects.toThrow(/is not published/);
  expect(await sentTo('/en/fails')).toBe('307 /en');
  await pages.publish(draft);
  await pages.publish(page);
  expect(await sentTo('/en/fails')).toBe('308 /en/not-there/fails');
});

test('the look ahead names the move of a page that returns', async () => {
  const page = await published('Foreseen');
  await takeDown(page);
  const ask = { documentId: page, locale: 'en', data: { slug: 'come-true' } };
  const { body } = await editor('POST', '/addresses/look-ahead', ask);
  expect(body).toMatchObject({ now: null, next: '/en/come-true', total: 1 });
  expect(body.moves).toEqual([{ locale: 'en', title: 'Foreseen', from: '/en/foreseen', to: '/en/come-true' }]);
});
