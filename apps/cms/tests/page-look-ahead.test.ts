import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, publishedPage } from './support/pages';
import { type AdminApi, signIn } from './support/sign-in';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
let editor: AdminApi;
let swedish: AdminApi;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
  editor = await signIn(cms, 'strapi-editor');
  swedish = await signIn(cms, 'sern-translator-sv');
});
afterAll(() => cms.stop());

const published = (title: string, parent?: string) => publishedPage(cms.strapi, title, { parent });
const ask = async (body: object, api = editor) => (await api('POST', '/addresses/look-ahead', body)).body;
const shortOf = ({ moves }: Record<string, unknown>) =>
  (moves as { from: string; to: string }[]).map(({ from, to }) => `${from} ${to}`);
const snapshotOfPages = async () => {
  const rows = await cms.strapi.db.query('api::page.page').findMany({ orderBy: 'id', populate: ['parent'] });
  return JSON.stringify([rows, await cms.strapi.db.query('api::redirect.redirect').findMany({ orderBy: 'id' })]);
};

/** What publishing the form really moves, by the redirects that it leaves. */
const moveReally = async (documentId: string, data: Record<string, unknown>) => {
  const redirects = async () =>
    (await cms.strapi.db.query('api::redirect.redirect').findMany({})).map(
      ({ from, to }: { from: string; to: string }) => `${from} ${to}`,
    );
  const before = await redirects();
  await pages.save(documentId, data);
  await pages.publish(documentId);
  return (await redirects()).filter((redirect: string) => !before.includes(redirect));
};

test('a page that stays where it is moves nothing, and says where it is', async () => {
  const documentId = await published('Stays');
  expect(await ask({ documentId, locale: 'sv', data: { title: 'Nytt', slug: 'stays-sv' } })).toEqual({
    now: '/sv/stays-sv',
    url: 'http://localhost:3000/sv/stays-sv',
    next: '/sv/stays-sv',
    moves: [],
    total: 0,
    refusal: null,
  });
});

test('a new slug moves the page and all published pages below, in its language, and nothing is written', async () => {
  const top = await published('Rename');
  const middle = await published('Middle', top);
  await published('Low', middle);
  await pages.create({ title: 'Draft only', parent: middle });
  const before = await snapshotOfPages();
  const answer = await ask({ documentId: top, locale: 'en', data: { slug: 'Renamed Åre' } });
  expect(answer).toMatchObject({ now: '/en/rename', next: '/en/renamed-are', total: 3, refusal: null });
  expect(shortOf(answer)).toEqual([
    '/en/rename /en/renamed-are',
    '/en/rename/middle /en/renamed-are/middle',
    '/en/rename/middle/low /en/renamed-are/middle/low',
  ]);
  expect(await snapshotOfPages()).toBe(before);
  expect((await moveReally(top, { slug: 'Renamed Åre' })).sort()).toEqual(shortOf(answer).sort());
});

test('another parent moves the page in every language, as the form would send it', async () => {
  const [from, to] = [await published('Old home'), await published('New home')];
  const page = await published('Mover', from);
  const parent = { connect: [{ documentId: to, locale: 'en' }], disconnect: [{ documentId: from }] };
  const answer = await ask({ documentId: page, locale: 'en', data: { parent } });
  expect(shortOf(answer)).toEqual([
    '/en/old-home/mover /en/new-home/mover',
    '/sv/old-home-sv/mover-sv /sv/new-home-sv/mover-sv',
  ]);
  expect((await moveReally(page, { parent: to })).sort()).toEqual(shortOf(answer).sort());
});

test('a page in a new language will lie where its siblings lie', async () => {
  const parent = await published('Family');
  const { documentId } = await pages.create({ title: 'Youngest', parent }, 'en', 'published');
  expect(await ask({ documentId, locale: 'sv', data: { title: 'Yngst' } })).toMatchObject({
    now: null,
    next: '/sv/family-sv/yngst',
    total: 0,
    refusal: null,
  });
});

test('a saved move that is not yet published is still told', async () => {
  const page = await published('Saved move');
  await pages.save(page, { slug: 'saved-elsewhere' });
  expect(await ask({ documentId: page, locale: 'en', data: {} })).toMatchObject({
    now: '/en/saved-move',
    next: '/en/saved-elsewhere',
    total: 1,
  });
});

test('of many pages that move the first twenty are named, the nearest first, and all are counted', async () => {
  const top = await published('Many');
  for (let count = 0; count < 24; count += 1)
    await pages.create({ title: `Sub ${count}`, parent: top }, 'en', 'published');
  const answer = await ask({ documentId: top, locale: 'en', data: { slug: 'lots' } });
  expect(answer).toMatchObject({ total: 25 });
  expect(answer.moves).toHaveLength(20);
  expect(shortOf(answer)[0]).toBe('/en/many /en/lots');
});

describe('what a save or a publication would refuse is told before', () => {
  const refusalOf = async (body: object, api = editor) => (await ask(body, api)).refusal;

  test('an address that is taken', async () => {
    await published('Taken');
    const documentId = await published('Wants it');
    expect(await refusalOf({ documentId, locale: 'en', data: { slug: 'taken' } })).toEqual({
      on: 'save',
      message: 'The address “/taken” is already taken by the page “Taken” (English). Choose another one.',
    });
  });

  test('a page below its own subpage', async () => {
    const documentId = await published('Above');
    const below = await published('Below', documentId);
    const parent = { connect: [{ documentId: below }], disconnect: [] };
    const refused = await refusalOf({ documentId, locale: 'sv', data: { parent } });
    expect(refused).toMatchObject({ on: 'save', message: expect.stringMatching(/cannot lie below itself/) });
  });

  test('a parent that is not published yet', async () => {
    const { documentId: parent } = await pages.create({ title: 'Hidden parent' });
    const { documentId } = await pages.create({ title: 'Child' });
    expect(await refusalOf({ documentId, locale: 'en', data: { parent } })).toMatchObject({ on: 'publish' });
  });

  test('a reserved word, also while a page is made', async () => {
    expect(await refusalOf({ locale: 'en', data: { title: 'New', slug: 'admin' } })).toMatchObject({ on: 'save' });
    expect(await ask({ locale: 'en', data: { title: 'Brand new' } })).toMatchObject({
      now: null,
      next: '/en/brand-new',
      refusal: null,
    });
  });

  test('a move of a language that one may not write', async () => {
    const [page, to] = [await published('Hers'), await published('Elsewhere')];
    const parent = { connect: [{ documentId: to }], disconnect: [] };
    const refused = await refusalOf({ documentId: page, locale: 'sv', data: { parent } }, swedish);
    expect(refused).toMatchObject({ on: 'save', message: expect.stringMatching(/version in English too/) });
  });
});

test('only administrators who may read pages are answered, and only about languages of the site', async () => {
  const documentId = await published('Guarded');
  for (const question of ['look-ahead', 'leaving'])
    expect((await fetch(`${cms.url}/addresses/${question}`, { method: 'POST' })).status).toBe(401);
  expect((await editor('POST', '/addresses/look-ahead', { documentId, locale: 'de' })).status).toBe(400);
  expect((await editor('POST', '/addresses/look-ahead', { documentId: { $ne: 1 }, locale: 'en' })).status).toBe(400);
  expect((await editor('POST', '/addresses/leaving', { documentIds: [{ $ne: 1 }], locale: 'en' })).status).toBe(400);
  expect((await editor('POST', '/addresses/leaving', { locale: '*' })).status).toBe(400);
  const data = { name: 'Reads nothing', code: 'reads-nothing', description: 'For this test' };
  await cms.strapi.db.query('admin::role').create({ data });
  const stranger = await signIn(cms, 'reads-nothing');
  expect((await stranger('POST', '/addresses/look-ahead', { documentId, locale: 'en' })).status).toBe(403);
  expect((await stranger('POST', '/addresses/leaving', { documentIds: [documentId], locale: '*' })).status).toBe(403);
});
