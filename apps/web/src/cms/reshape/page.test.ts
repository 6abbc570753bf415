import type { PageQuery } from '../generated/graphql';
import { reshapePage } from './page';
import aboutUs from './recorded/about-us.en.json';
import allSectionsSv from './recorded/all-sections.sv.json';
import homeSv from './recorded/home.sv.json';
import noSuchPage from './recorded/no-such-page.json';

const about = aboutUs as PageQuery;
const home = homeSv as PageQuery;
const all = allSectionsSv as PageQuery;

/** The recorded page with other fields. */
function aboutWith(fields: object): PageQuery {
  return { ...about, pages: [{ ...about.pages[0], ...fields }] } as PageQuery;
}

test('a page becomes plain props: its texts, its sections in order, its addresses in every language', () => {
  const { page } = reshapePage('en', about) ?? {};
  expect(page?.title).toBe('About us');
  expect(page?.sections.map(({ type, id }) => [type, id])).toEqual([
    ['rich-text', 'section-1'],
    ['rich-text', 'section-2'],
    ['statement', 'section-3'],
    ['statement', 'section-4'],
    ['rich-text', 'section-5'],
    ['value-list', 'section-6'],
  ]);
  expect(page?.alternates.map(({ locale, href }) => [locale, href])).toEqual([
    ['en', '/en/about-us'],
    ['sv', '/sv/om-oss'],
  ]);
});

test('titles come without signs that garble a page, and what a reader would see nothing of is not there', () => {
  const { page } = reshapePage('en', aboutWith({ title: '\u202eAbout\u0000 us', lead: ' \u200b' })) ?? {};
  expect([page?.title, page?.alternates[0]?.title, page?.lead]).toEqual(['About us', 'About us', null]);
});

test('breadcrumbs are the pages above, without the start page and the page itself', () => {
  expect(reshapePage('en', about)?.page.breadcrumbs).toEqual([]);
  const above = { documentId: 'above', path: '/network', title: 'The network' };
  const deeper = { ...aboutWith({ path: '/network/about-us' }), ancestors: [...about.ancestors, above] };
  expect(reshapePage('en', deeper)?.page.breadcrumbs).toEqual([{ title: 'The network', href: '/en/network' }]);
  expect(reshapePage('en', deeper)?.tags).toContain('document:above');
});

test('the pages right below are links, and a change of one alters the page', () => {
  const below = [{ documentId: 'child', path: '/about-us/history', title: 'History', lead: null, menuOrder: 0 }];
  const found = reshapePage('en', { ...about, below });
  expect(found?.page.below).toEqual([{ title: 'History', href: '/en/about-us/history', lead: null }]);
  expect(found?.tags).toContain('document:child');
});

test('the pages below come by their number, then as the language orders their names', () => {
  const titled = (title: string, menuOrder: number | null) => ({ ...all.below[0]!, title, menuOrder });
  const below = [titled('Örebro', 0), titled('Åmål', null), titled('Zinkgruvan', 0), titled('Alingsås', 1)];
  const { page } = reshapePage('sv', { ...home, below }) ?? {};
  expect(page?.below.map(({ title }) => title)).toEqual(['Zinkgruvan', 'Åmål', 'Örebro', 'Alingsås']);
});

test('values come by their number, then as the language orders their names', () => {
  const named = (name: string, order: number) => ({ slug: name, name, description: null, order });
  const { page } =
    reshapePage('sv', { ...home, values: [named('Öppenhet', 1), named('Ansvar', 2), named('Ärlighet', 1)] }) ?? {};
  const list = page?.sections.find((section) => section.type === 'value-list');
  expect(list?.values.map(({ name }) => name)).toEqual(['Ärlighet', 'Öppenhet', 'Ansvar']);
});

describe('a list of pages', () => {
  const lists = (answer: PageQuery) =>
    (reshapePage('sv', answer)?.page.sections ?? []).filter((section) => section.type === 'page-list');

  test('shows the chosen pages in the order of the editor, with what they are about', () => {
    const [chosen] = lists(all);
    expect(chosen?.pages.map(({ title, href }) => [title, href])).toEqual([
      ['Om oss', '/sv/om-oss'],
      ['En annan webbplats', 'https://example.org/'],
    ]);
    expect(chosen?.pages[0]?.lead).toContain('SERN är ett av');
  });

  test('shows the pages below its page when none is chosen, and they are not listed twice', () => {
    expect(lists(all)[1]?.pages.map(({ title }) => title)).toEqual(['Åmål', 'Ängelholm', 'Östersund']);
    expect(reshapePage('sv', all)?.page.below).toEqual([]);
  });

  test('does not fall back on the pages below when none of the chosen is published', () => {
    const sections = [
      { __typename: 'ComponentSectionsPageList', heading: 'Valda', pages: [{ label: 'Snart', url: null, page: null }] },
    ];
    const answer = { ...all, pages: [{ ...all.pages[0], sections }] } as PageQuery;
    expect(lists(answer)[0]?.pages).toEqual([]);
    expect(reshapePage('sv', answer)?.page.below).toHaveLength(3);
    expect(reshapePage('sv', answer)?.tags).toContain('list:page:sv');
  });

  test('changes with the pages that it leads to', () => {
    const target = all.pages[0]?.sections?.flatMap((section) =>
      section?.__typename === 'ComponentSectionsPageList' ? section.pages?.map((entry) => entry?.page?.documentId) : [],
    )[0];
    expect(reshapePage('sv', all)?.tags).toContain(`document:${target}`);
  });
});

test('a section with the contact has that of the site settings, and changes with them', () => {
  const answer: PageQuery = { ...all, site: { contact: { email: 'info@example.org', phone: null, address: null } } };
  const { page, tags } = reshapePage('sv', answer) ?? {};
  expect(page?.sections.find((section) => section.type === 'contact')?.contact?.email).toBe('info@example.org');
  expect(tags).toContain('layout:sv');
  expect(reshapePage('en', about)?.tags).not.toContain('layout:en');
});

describe('a version that is newer in another language', () => {
  const english = { locale: 'en', path: '/all-sections', title: 'All sections' };
  const newer = (publishedAt: string, tellWhenBehind: boolean | null = true) =>
    reshapePage('sv', {
      ...all,
      pages: [{ ...all.pages[0]!, tellWhenBehind, localizations: [{ ...english, publishedAt }] }],
    })?.page.newer;

  test('is told of where staff want it', () => {
    expect(newer('2027-01-01T00:00:00.000Z')).toEqual({
      locale: 'en',
      href: '/en/all-sections',
      title: 'All sections',
      publishedAt: '2027-01-01T00:00:00.000Z',
    });
  });

  test.each([
    ['staff do not want it', '2027-01-01T00:00:00.000Z', null],
    ['it is older', '2026-11-01T00:00:00.000Z', true],
    ['both were published in one sitting', all.pages[0]!.publishedAt as string, true],
  ])('is not told of where %s', (_, publishedAt, tellWhenBehind) => {
    expect(newer(publishedAt, tellWhenBehind)).toBeNull();
  });
});

test('a page is tagged with all that it shows', () => {
  const id = about.pages[0]?.documentId;
  expect(reshapePage('en', about)?.tags).toEqual(expect.arrayContaining([`document:${id}`, 'list:value:en']));
  const target = home.pages[0]?.sections?.flatMap((section) =>
    section?.__typename === 'ComponentSectionsCallToAction' ? section.link.page?.documentId : [],
  )[0];
  expect(reshapePage('sv', home)?.tags).toContain(`document:${target}`);
});

test('no page is null, which is not an error', () => {
  expect(reshapePage('sv', noSuchPage as PageQuery)).toBeNull();
});

test('a page without its path is half an answer and throws, so that the last good page stays', () => {
  expect(() => reshapePage('en', aboutWith({ path: null }))).toThrow(/without its path/);
});

test('a section of a type that this build does not know is left out and logged, the others keep their places', () => {
  const logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const sections = [{ __typename: 'ComponentSectionsFuture' }, ...(about.pages[0]?.sections ?? [])];
  const page = reshapePage('en', aboutWith({ sections }))?.page;
  expect(page?.sections.map(({ id }) => id)).toEqual([
    'section-2',
    'section-3',
    'section-4',
    'section-5',
    'section-6',
    'section-7',
  ]);
  expect(logged.mock.calls.join()).toContain('ComponentSectionsFuture');
  logged.mockRestore();
});

test('a version in a language that the site does not have is not offered', () => {
  const localizations = [{ locale: 'de', path: '/ueber-uns', title: 'Über uns' }];
  expect(reshapePage('en', aboutWith({ localizations }))?.page.alternates.map(({ locale }) => locale)).toEqual(['en']);
});
