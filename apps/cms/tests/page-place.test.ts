import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, refusalOf } from './support/pages';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
});
afterAll(() => cms.stop());

/** A page in English and Swedish. */
async function bilingual(title: string, parent: string | null = null) {
  const { documentId } = await pages.create({ title, parent });
  await pages.save(documentId, { title: `${title} (sv)` }, 'sv');
  return documentId;
}

describe('the start page', () => {
  const home = () => cms.strapi.documents('api::page.page').findFirst({ filters: { slug: '/' } });

  test('is one page, the same in every language, and lies below none', async () => {
    const seeded = await home();
    if (!seeded) throw new Error('the seed has no start page');
    expect(await refusalOf(pages.create({ title: 'Second home', slug: '/' }))).toMatch(
      /^slug: There is a start page already/,
    );
    expect(await refusalOf(pages.save(seeded.documentId, { slug: 'start' }))).toMatch(
      /^slug: The start page has the address “\/” in every/,
    );
    const parent = await bilingual('Any page');
    expect(await refusalOf(pages.save(seeded.documentId, { parent }))).toMatch(
      /^parent: The start page cannot lie below/,
    );
  });

  test('may have pages below it, whose addresses stay short', async () => {
    const parent = (await home())?.documentId;
    expect((await pages.create({ title: 'Below home', parent })).path).toBe('/below-home');
    expect(await refusalOf(pages.create({ title: 'Beside', slug: 'below-home' }))).toMatch(/already taken/);
  });
});

describe('the place of a page', () => {
  test('is the same in every language: a new version lies where its sibling lies', async () => {
    const top = await bilingual('Topics');
    const { documentId } = await pages.create({ title: 'Energy', parent: { connect: [{ documentId: top }] } });
    const swedish = await pages.save(documentId, { title: 'Energi', parent: { connect: [], disconnect: [] } }, 'sv');
    expect(swedish).toMatchObject({ path: '/topics-sv/energi', parent: { documentId: top } });
  });

  test('moves in every language, with everything below it', async () => {
    const [from, to] = [await bilingual('Old place'), await bilingual('New place')];
    const page = await bilingual('Mover', from);
    const child = await bilingual('Moved along', page);
    await pages.save(page, { parent: { set: [{ documentId: to }] } });
    expect(await pages.find(child, 'en')).toMatchObject({ path: '/new-place/mover/moved-along' });
    expect(await pages.find(child, 'sv')).toMatchObject({ path: '/new-place-sv/mover-sv/moved-along-sv' });
    await pages.save(page, { parent: { disconnect: [{ documentId: to }] } }, 'sv');
    expect(await pages.find(child, 'en')).toMatchObject({ path: '/mover/moved-along' });
  });

  test('keeps its parent and children through saves that say nothing of them', async () => {
    const top = await bilingual('Steady');
    const { documentId } = await pages.create({ title: 'Steady child', parent: top });
    await pages.save(top, { title: 'Steadier' });
    await pages.save(documentId, { lead: 'Nothing else' });
    expect(await pages.find(documentId)).toMatchObject({ path: '/steady/steady-child', parent: { documentId: top } });
  });

  test('is never below itself or its own subpages', async () => {
    const top = await bilingual('Ancestor');
    const child = await bilingual('Descendant', top);
    expect(await refusalOf(pages.save(top, { parent: child }))).toMatch(/^parent: The page cannot lie below itself/);
    expect(await refusalOf(pages.save(top, { parent: { connect: [{ documentId: top }] } }))).toMatch(
      /^parent: The page cannot lie/,
    );
    expect(await pages.find(top)).toMatchObject({ parent: null, path: '/ancestor' });
  });

  test('is refused where the parent does not exist in that language', async () => {
    const { documentId: parent } = await pages.create({ title: 'English only' });
    expect(await refusalOf(pages.create({ title: 'Barn', parent }, 'sv'))).toMatch(
      /^parent: The parent page does not exist in Swedish/,
    );
    const page = await bilingual('In both languages');
    expect(await refusalOf(pages.save(page, { parent }))).toMatch(/^parent: The parent page does not exist in Swedish/);
    expect(await pages.find(page)).toMatchObject({ parent: null, path: '/in-both-languages' });
    expect(await refusalOf(pages.create({ title: 'Lost', parent: 'no-such-page' }))).toMatch(
      /^parent: The parent page does not exist/,
    );
  });

  test('a rename of a page with 500 pages below it is quick and right', async () => {
    const top = await pages.create({ title: 'Archive' });
    for (let year = 0; year < 500; year += 1) {
      const data = {
        title: `Year ${year}`,
        slug: `year-${year}`,
        path: `/archive/year-${year}`,
        locale: 'en',
        parent: top.id,
      };
      await cms.strapi.db.query('api::page.page').create({ data });
    }
    // The query engine publishes what it creates.
    const below = { path: { $startsWith: '/archive/year-' } };
    await cms.strapi.db.query('api::page.page').updateMany({ where: below, data: { publishedAt: null } });
    const start = Date.now();
    await pages.save(top.documentId, { slug: 'history' });
    expect(Date.now() - start).toBeLessThan(2000);
    const where = { locale: 'en', path: { $startsWith: '/history/year-' } };
    expect(await cms.strapi.db.query('api::page.page').count({ where })).toBe(500);
  });
});

describe('a language that the site does not have', () => {
  test.each(['de', 'en-GB', 'xx'])('%s is refused for every write', async (locale) => {
    const { documentId } = await pages.create({ title: `Not in ${locale}` });
    const refused = `locale: “${locale}” is not a language of this site.`;
    expect(await refusalOf(pages.create({ title: 'X' }, locale))).toBe(refused);
    expect(await refusalOf(pages.save(documentId, { title: 'X' }, locale))).toBe(refused);
    expect(await refusalOf(pages.publish(documentId, ['en', locale]))).toBe(refused);
    expect(await refusalOf(cms.strapi.documents('api::site.site').create({ data: { name: 'X' }, locale }))).toBe(
      refused,
    );
  });
});
