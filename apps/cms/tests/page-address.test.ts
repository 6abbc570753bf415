import { MAX_SLUG_LENGTH } from '@sern/contract';
import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, refusalOf, type TestPage } from './support/pages';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
});
afterAll(() => cms.stop());

const countPages = () => cms.strapi.db.query('api::page.page').count();

describe('the address of a page', () => {
  test('is made of the title when the editor writes none', async () => {
    expect(await pages.create({ title: 'Årets möte på Åland, för öar' }, 'sv')).toMatchObject({
      slug: 'arets-mote-pa-aland-for-oar',
      path: '/arets-mote-pa-aland-for-oar',
    });
  });

  test('made of a title that is taken gets a number', async () => {
    await pages.create({ title: 'Twice the same' });
    expect((await pages.create({ title: 'Twice the same' })).slug).toBe('twice-the-same-2');
    expect((await pages.create({ title: 'API' })).slug).toBe('api-2');
  });

  test('is normalised when the editor writes one, and kept when only the title changes', async () => {
    const { documentId, slug } = await pages.create({ title: 'Contact', slug: ' Ring Oss! ' });
    expect(slug).toBe('ring-oss');
    expect(await pages.save(documentId, { title: 'Call us' })).toMatchObject({
      title: 'Call us',
      slug: 'ring-oss',
      path: '/ring-oss',
    });
  });

  test('is made of the title anew when the editor empties the field', async () => {
    const { documentId } = await pages.create({ title: 'Emptied', slug: 'something' });
    expect((await pages.save(documentId, { slug: '' })).path).toBe('/emptied');
  });

  test('cannot be set by sending a path', async () => {
    expect((await pages.create({ title: 'Sent a path', path: '/elsewhere' })).path).toBe('/sent-a-path');
  });

  test.each(['api', 'admin', 'graphql', 'en', 'sv', '_next', '_anything'])(
    '%s is refused as the system’s own',
    async (slug) => {
      const before = await countPages();
      expect(await refusalOf(pages.create({ title: 'Reserved', slug }))).toBe(
        `slug: The address “${slug}” belongs to the system. Choose another one.`,
      );
      expect(await countPages()).toBe(before);
    },
  );

  test('is refused when nothing of it is left, or when it is too long', async () => {
    expect(await refusalOf(pages.create({ title: 'Signs', slug: '!!! ???' }))).toMatch(
      /^slug: Nothing of this address is left/,
    );
    expect(await refusalOf(pages.create({ title: '???' }))).toMatch(/^slug: Nothing of this address is left/);
    expect(await refusalOf(pages.create({ title: 'Long', slug: 'a'.repeat(10_000) }))).toMatch(
      /^slug: The address is 10000 characters/,
    );
    expect((await pages.create({ title: 'b'.repeat(MAX_SLUG_LENGTH + 10) })).slug.length).toBeLessThanOrEqual(
      MAX_SLUG_LENGTH,
    );
  });

  test('is refused when another page has it at that place in that language', async () => {
    await pages.create({ title: 'First', slug: 'taken' });
    const taken = 'slug: The address “/taken” is already taken by the page “First” (English). Choose another one.';
    expect(await refusalOf(pages.create({ title: 'Second', slug: 'taken' }))).toBe(taken);
    const other = await pages.create({ title: 'Other' });
    expect(await refusalOf(pages.save(other.documentId, { title: 'Half saved', slug: 'taken' }))).toBe(taken);
    expect(await pages.find(other.documentId)).toMatchObject({ title: 'Other', slug: 'other', path: '/other' });
    expect((await pages.create({ title: 'Swedish', slug: 'taken' }, 'sv')).path).toBe('/taken');
    expect((await pages.create({ title: 'Below', slug: 'taken', parent: other.documentId })).path).toBe('/other/taken');
  });

  test('that only the published version has is refused too', async () => {
    const { documentId } = await pages.create({ title: 'Live', slug: 'live-address' }, 'en', 'published');
    await pages.save(documentId, { slug: 'renamed-draft' });
    expect(await refusalOf(pages.create({ title: 'Late', slug: 'live-address' }))).toMatch(
      /already taken by the page “Live”/,
    );
  });

  test('may grow longer than 255 characters with the pages above it', async () => {
    let parent: string | null = null;
    for (const letter of ['a', 'b', 'c', 'd', 'e']) {
      const page: TestPage = await pages.create({ title: 'Deep', slug: letter.repeat(70), parent }, 'en', 'published');
      parent = page.documentId;
    }
    const deepest = await pages.save(String(parent), { title: 'Deepest' }, 'en', 'published');
    expect(deepest.path).toHaveLength(5 * 71);
  });

  test('is given to one of two editors who ask for it at the same moment', async () => {
    const tries = [1, 2].map(() => pages.create({ title: 'At once', slug: 'at-once' }));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the title of a page', () => {
  test.each([undefined, null, '', '   ', '\u200b\u202e'])('%p is refused, also for a draft', async (title) => {
    expect(await refusalOf(pages.create({ title, slug: 'no-title' }))).toBe(
      'title: The title is missing. Write one and save again.',
    );
  });

  test('cannot be emptied, and a new language version needs its own', async () => {
    const { documentId } = await pages.create({ title: 'Titled' });
    expect(await refusalOf(pages.save(documentId, { title: ' ' }))).toMatch(/^title: The title is missing/);
    expect(await refusalOf(pages.save(documentId, { slug: 'utan-titel' }, 'sv'))).toMatch(
      /^title: The title is missing/,
    );
    expect(await pages.find(documentId, 'sv')).toBeNull();
  });
});

describe('a value', () => {
  const values = () => cms.strapi.documents('api::value.value');
  const create = (name: string) => {
    const data: Record<string, unknown> = { name };
    return values().create({ data, locale: 'sv' });
  };

  test('has a normalised address of its own in its language', async () => {
    const first = await create('Öppenhet och ärlighet');
    expect(first.slug).toBe('oppenhet-och-arlighet');
    const second = await create('Öppenhet och ärlighet');
    expect(second.slug).toBe('oppenhet-och-arlighet-2');
    const data: Record<string, unknown> = { slug: first.slug };
    const taken = values().update({ documentId: second.documentId, data, locale: 'sv' });
    expect(await refusalOf(taken)).toBe(
      'slug: The address “oppenhet-och-arlighet” is already taken by “Öppenhet och ärlighet” (Swedish). Choose another one.',
    );
    expect(await refusalOf(create('  '))).toMatch(/^name: The name is missing/);
    const copy = await values().clone({ documentId: first.documentId, locale: 'sv', data: {} });
    expect(copy?.entries[0]?.slug).toBe('oppenhet-och-arlighet-3');
  });
});
