import type { PageQuery } from '../generated/graphql';
import { reshapePage } from './page';
import aboutUs from './recorded/about-us.en.json';
import homeSv from './recorded/home.sv.json';
import noSuchPage from './recorded/no-such-page.json';

const about = aboutUs as PageQuery;
const home = homeSv as PageQuery;

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

test('breadcrumbs are the pages above, without the start page and the page itself', () => {
  expect(reshapePage('en', about)?.page.breadcrumbs).toEqual([]);
  const above = { documentId: 'above', path: '/network', title: 'The network' };
  const deeper = { ...aboutWith({ path: '/network/about-us' }), ancestors: [...about.ancestors, above] };
  expect(reshapePage('en', deeper)?.page.breadcrumbs).toEqual([{ title: 'The network', href: '/en/network' }]);
  expect(reshapePage('en', deeper)?.tags).toContain('document:above');
});

test('the pages right below are links, and a change of one alters the page', () => {
  const below = [{ documentId: 'child', path: '/about-us/history', title: 'History' }];
  const found = reshapePage('en', { ...about, below });
  expect(found?.page.below).toEqual([{ title: 'History', href: '/en/about-us/history' }]);
  expect(found?.tags).toContain('document:child');
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
