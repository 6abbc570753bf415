import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, publishedPage, refusalOf } from './support/pages';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
});
afterAll(() => cms.stop());

const published = (title: string, parent: string | null = null) => publishedPage(cms.strapi, title, { parent });
const pathOf = async (documentId: string, locale = 'en') => (await pages.find(documentId, locale, 'published'))?.path;

describe('publishing a page', () => {
  test('needs a parent that is published in that language', async () => {
    const { documentId: parent } = await pages.create({ title: 'Not yet public' });
    const { documentId } = await pages.create({ title: 'Too early', parent });
    const refused =
      'parent: The parent page “Not yet public” is not published in English. Publish it first, or choose another parent page.';
    expect(await refusalOf(pages.publish(documentId))).toBe(refused);
    expect(await refusalOf(pages.save(documentId, { title: 'Half saved' }, 'en', 'published'))).toBe(refused);
    expect(await refusalOf(pages.create({ title: 'At once', parent }, 'en', 'published'))).toBe(refused);
    expect(await pages.find(documentId, 'en', 'published')).toBeNull();
    expect(await pages.find(documentId)).toMatchObject({ title: 'Too early' });
  });

  test('that was renamed moves the published pages below it, and theirs only then', async () => {
    const top = await published('Projects');
    const middle = await published('Water', top);
    const low = await published('Results', middle);
    await pages.save(top, { slug: 'our-projects' });
    expect(await pathOf(low)).toBe('/projects/water/results');
    await pages.publish(top);
    expect([await pathOf(top), await pathOf(middle), await pathOf(low)]).toEqual([
      '/our-projects',
      '/our-projects/water',
      '/our-projects/water/results',
    ]);
    expect(await pathOf(low, 'sv')).toBe('/projects-sv/water-sv/results-sv');
    expect(await pages.find(low, 'en', 'published')).toMatchObject({ parent: { documentId: middle } });
  });

  test('answers with the address under which the page is published', async () => {
    const top = await published('Before');
    const low = await published('Answer', top);
    await pages.save(top, { slug: 'after' });
    const { entries } = await pages.publish(low);
    expect(entries[0]).toMatchObject({ path: '/before/answer' });
  });

  test('that was moved moves its other language too, without publishing that draft', async () => {
    const [from, to] = [await published('Left'), await published('Right')];
    const page = await published('Wanderer', from);
    await pages.save(page, { title: 'Utkast' }, 'sv');
    await pages.save(page, { parent: to });
    await pages.publish(page);
    const swedish = await pages.find(page, 'sv', 'published');
    expect(swedish).toMatchObject({
      title: 'Wanderer (sv)',
      path: '/right-sv/wanderer-sv',
      parent: { documentId: to },
    });
    expect(await pages.find(page, 'sv')).toMatchObject({ title: 'Utkast', parent: { documentId: to } });
  });

  test('that was moved is refused where its other language would lose its place', async () => {
    const { documentId: to } = await pages.create({ title: 'Public in English' }, 'en', 'published');
    await pages.save(to, { title: 'Utkast på svenska' }, 'sv');
    const page = await published('Stays');
    await pages.save(page, { parent: to });
    expect(await refusalOf(pages.publish(page))).toMatch(
      /^parent: The parent page “Utkast på svenska” is not published in Swedish/,
    );
    expect(await pathOf(page)).toBe('/stays');
  });

  test('republishing a parent leaves its children where they are', async () => {
    const top = await published('Republished');
    const low = await published('Child', top);
    await pages.publish(top, ['en', 'sv']);
    await pages.publish(top);
    expect(await pages.find(low, 'sv', 'published')).toMatchObject({
      path: '/republished-sv/child-sv',
      parent: { documentId: top },
    });
    expect(await pages.find(low)).toMatchObject({ parent: { documentId: top } });
  });
});

describe('taking a page away', () => {
  test('unpublishing is refused while published pages lie below it, and names three of them', async () => {
    const top = await published('Busy');
    const below = [];
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) below.push(await published(title, top));
    expect(await refusalOf(pages.unpublish(top))).toBe(
      'parent: Published pages lie below “Busy”: “One”, “Two”, “Three”, and 2 more. Unpublish or move them first.',
    );
    for (const documentId of below) await pages.unpublish(documentId);
    await pages.unpublish(top);
    expect([await pathOf(top), await pathOf(top, 'sv')]).toEqual([undefined, '/busy-sv']);
    expect(await refusalOf(pages.unpublish(top, '*'))).toMatch(/“One \(sv\)”/);
  });

  test('deleting a language version is refused while pages lie below it in that language', async () => {
    const top = await published('Root');
    const { documentId: low } = await pages.create({ title: 'Leaf', parent: top });
    expect(await refusalOf(pages.remove(top))).toBe(
      'parent: Pages lie below “Root”: “Leaf”. Delete or move them first.',
    );
    expect(await refusalOf(pages.remove(top, '*'))).toMatch(/“Leaf”/);
    await pages.remove(top, 'sv');
    expect([await pages.find(top, 'sv'), await pathOf(top)]).toEqual([null, '/root']);
    await pages.remove(low);
    await pages.remove(top);
    expect(await pages.find(top)).toBeNull();
  });

  test('discarding a draft brings back place and address, in every language and below', async () => {
    const [from, to] = [await published('Origin'), await published('Detour')];
    const page = await published('Indecisive', from);
    const low = await published('Follower', page);
    await pages.save(page, { slug: 'decisive', parent: to });
    expect((await pages.find(low))?.path).toBe('/detour/decisive/follower');
    await pages.discard(page);
    expect(await pages.find(page)).toMatchObject({
      slug: 'indecisive',
      path: '/origin/indecisive',
      parent: { documentId: from },
    });
    expect(await pages.find(page, 'sv')).toMatchObject({
      path: '/origin-sv/indecisive-sv',
      parent: { documentId: from },
    });
    expect(await pages.find(low)).toMatchObject({ path: '/origin/indecisive/follower', parent: { documentId: page } });
  });

  test('a draft that was never published cannot be discarded, which would delete it', async () => {
    const { documentId } = await pages.create({ title: 'Only a draft' });
    expect(await refusalOf(pages.discard(documentId))).toMatch(/^title: This page was never published in English/);
    expect(await pages.find(documentId)).toMatchObject({ title: 'Only a draft' });
  });
});

describe('copying a page', () => {
  test('gives the copy a free address beside the original', async () => {
    const top = await published('Copies');
    const page = await published('Original', top);
    expect((await pages.clone(page))[0]).toMatchObject({ slug: 'original-2', path: '/copies/original-2' });
    expect((await pages.clone(page, 'sv', { title: 'Kopia' }))[0]).toMatchObject({
      title: 'Kopia',
      path: '/copies-sv/original-sv-2',
    });
    const copies = await pages.clone(page, '*', { slug: 'Mine', path: '/x' });
    expect(copies.map(({ path }) => path).sort()).toEqual(['/copies-sv/mine', '/copies/mine']);
  });

  test('works for the start page, whose copy is an ordinary page', async () => {
    const home = await cms.strapi.documents('api::page.page').findFirst({ filters: { slug: '/' } });
    const [copy] = await pages.clone(String(home?.documentId));
    expect(copy?.path).toMatch(/^\/[a-z]/);
  });
});
