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

/** Takes pages down as the bulk actions of the admin's list do, with an answer to where their visitors go. */
const takeDown = (
  way: 'Unpublish' | 'Delete',
  documentIds: string[],
  visitors: string,
  locale = 'en',
  api = editor,
) => {
  const query = new URLSearchParams({ locale, visitors }).toString();
  return api('POST', `/content-manager/collection-types/api::page.page/actions/bulk${way}?${query}`, { documentIds });
};

const sentTo = (addresses: string[]) => Promise.all(addresses.map((address) => follower.sentTo(address)));
const messageOf = ({ body }: { body: Record<string, unknown> }) => (body.error as { message: string }).message;

/** Three pages, each below the one before. */
async function line(name: string): Promise<[string, string, string]> {
  const top = await published(`${name} top`);
  const middle = await published('Middle', top);
  return [top, middle, await published('Leaf', middle)];
}

/** Expects that a takedown is refused, changes nothing for the public, and leaves every page as it was. */
async function expectRefused(work: () => ReturnType<AdminApi>, documentIds: string[], message: RegExp | 403) {
  const entries = await follower.during(async () => {
    const refused = await work();
    if (message === 403) expect(refused.status).toBe(403);
    else expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringMatching(message)]);
  });
  expect(entries).toEqual([]);
  for (const documentId of documentIds) expect(await pages.find(documentId, 'en', 'published')).not.toBeNull();
}

test('pages that are unpublished together send their visitors each to the page above it for now, in one language', async () => {
  const [top, middle, leaf] = await line('One');
  const alone = await published('Alone');
  const entries = await follower.during(async () => {
    // The order in which staff select must not matter.
    const { status, body } = await takeDown('Unpublish', [middle, alone, leaf], 'above');
    expect([status, body]).toEqual([200, { count: 3 }]);
  });
  expect(entries.map(inShort).sort()).toEqual([
    'page en unpublish /alone',
    'page en unpublish /one-top/middle',
    'page en unpublish /one-top/middle/leaf',
  ]);
  const left = ['/en/alone', '/en/one-top/middle', '/en/one-top/middle/leaf', '/sv/alone-sv'];
  expect(await sentTo(left)).toEqual(['307 /en', '307 /en/one-top', '307 /en/one-top', undefined]);
  expect(await pages.find(top, 'en', 'published')).not.toBeNull();
  expect(await pages.find(leaf, 'sv', 'published')).not.toBeNull();

  await pages.publish(middle);
  expect(await sentTo(left)).toEqual(['307 /en', undefined, '307 /en/one-top', undefined]);
});

test('pages that are deleted together send their visitors for good to the nearest page above that stays', async () => {
  const [top, middle, leaf] = await line('Two');
  const asked = await editor('POST', '/addresses/leaving', { documentIds: [leaf, top, middle], locale: 'sv' });
  expect(asked.body).toEqual([
    { locale: 'sv', address: '/sv/two-top-sv', above: '/sv' },
    { locale: 'sv', address: '/sv/two-top-sv/middle-sv', above: '/sv' },
    { locale: 'sv', address: '/sv/two-top-sv/middle-sv/leaf-sv', above: '/sv' },
  ]);
  expect((await takeDown('Delete', [top, middle, leaf], 'above', 'sv')).status).toBe(200);
  expect(await sentTo(['/sv/two-top-sv', '/sv/two-top-sv/middle-sv/leaf-sv'])).toEqual(['308 /sv', '308 /sv']);
  expect(await pages.find(middle, 'sv')).toBeNull();
  expect(await pages.find(middle, 'en', 'published')).not.toBeNull();
});

test('a page with pages below it that were not selected is named, and none of the selected is taken down', async () => {
  const [top, middle, leaf] = await line('Three');
  const alone = await published('Alone with three');
  const selected = [alone, top, leaf];
  const unpublish = () => takeDown('Unpublish', selected, 'above');
  await expectRefused(unpublish, [...selected, middle], /^Published pages lie below “Three top”: “Middle”/);
  await expectRefused(() => takeDown('Delete', selected, 'above'), selected, /^Pages lie below “Three top”: “Middle”/);
  expect(await sentTo(['/en/alone-with-three', '/en/three-top/middle/leaf'])).toEqual([undefined, undefined]);
});

test('all go to one other page when staff choose it, which may not be one of those that leave', async () => {
  const [, middle, leaf] = await line('Four');
  const own = '/en/four-top/middle';
  const unpublish = (visitors: string) => takeDown('Unpublish', [leaf, middle], visitors);
  await expectRefused(() => unpublish(own), [middle, leaf], /^Visitors cannot be sent to “\/en\/four-top\/middle”/);
  await expectRefused(() => unpublish('/en/nowhere'), [middle, leaf], /^Visitors cannot be sent to/);
  expect((await unpublish('/en/about-us')).status).toBe(200);
  expect(await sentTo([own, `${own}/leaf`])).toEqual(['307 /en/about-us', '307 /en/about-us']);
});

test('pages that are not published leave no redirect, as they have no visitors', async () => {
  const draft = await pages.create({ title: 'Only a draft' });
  const page = await published('With a draft');
  const selected = [draft.documentId, page];
  const { body } = await editor('POST', '/addresses/leaving', { documentIds: selected, locale: 'en' });
  expect(body).toEqual([{ locale: 'en', address: '/en/with-a-draft', above: '/en' }]);
  expect((await takeDown('Delete', selected, 'above')).body).toEqual({ count: 2 });
  expect(await sentTo(['/en/only-a-draft', '/en/with-a-draft'])).toEqual([undefined, '308 /en']);
});

test('the start page among them has nothing above it, nor have those at the top then', async () => {
  const home = await cms.strapi.documents('api::page.page').findFirst({ filters: { path: '/' }, locale: 'en' });
  const selected = [await published('Beside home'), String(home?.documentId)];
  const { body } = await editor('POST', '/addresses/leaving', { documentIds: selected, locale: 'en' });
  expect(body).toMatchObject([{ address: '/en', above: null }, { above: null }]);
  await expectRefused(() => takeDown('Unpublish', selected, 'above'), selected, /^No page lies above “/);
});

test('a page that is moved in its draft leaves together with the page above it in either place', async () => {
  const [from, to] = [await published('From'), await published('To')];
  const page = await published('Moving', from);
  await pages.save(page, { parent: to });
  expect((await takeDown('Delete', [from, to, page], 'above')).status).toBe(200);
  expect(await sentTo(['/en/from/moving', '/en/to'])).toEqual(['308 /en', '308 /en']);
});

test('a translator takes many down in her language only, and deletes none', async () => {
  const selected = [await published('Hers one'), await published('Hers two')];
  await expectRefused(() => takeDown('Unpublish', selected, 'above', 'en', swedish), selected, 403);
  await expectRefused(() => takeDown('Delete', selected, 'above', 'sv', swedish), selected, 403);
  expect((await takeDown('Unpublish', selected, 'above', 'sv', swedish)).status).toBe(200);
  expect(await sentTo(['/sv/hers-one-sv', '/en/hers-one'])).toEqual(['307 /sv', undefined]);
});

test('pages that are published together are published from above, or none of them', async () => {
  const top = await pages.create({ title: 'Together' });
  const middle = await pages.create({ title: 'In between', parent: top.documentId });
  const leaf = await pages.create({ title: 'Leaf', parent: middle.documentId });
  const publish = (documentIds: string[]) =>
    editor('POST', '/content-manager/collection-types/api::page.page/actions/bulkPublish', {
      documentIds,
      locale: 'en',
    });

  const refused = await publish([leaf.documentId, top.documentId]);
  expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringContaining('“In between” is not published')]);
  expect(await pages.find(top.documentId, 'en', 'published')).toBeNull();

  const entries = await follower.during(async () => {
    const { status, body } = await publish([leaf.documentId, top.documentId, middle.documentId]);
    expect([status, body]).toEqual([200, { count: 3 }]);
  });
  expect(entries.map(inShort)).toEqual([
    'page en publish /together',
    'page en publish /together/in-between',
    'page en publish /together/in-between/leaf',
  ]);
});
