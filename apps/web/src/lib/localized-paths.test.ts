import { hreflangs, localizedPaths } from './localized-paths';

const swedish = { locale: 'sv', path: '/om-oss', title: 'Om oss' } as const;
const english = { locale: 'en', path: '/about-us', title: 'About us' } as const;

test('the versions of a document come in the order of the languages, each at its own address', () => {
  expect(localizedPaths([swedish, english])).toEqual([
    { locale: 'en', href: '/en/about-us', title: 'About us' },
    { locale: 'sv', href: '/sv/om-oss', title: 'Om oss' },
  ]);
});

test('readers of any other language get the default language', () => {
  expect(hreflangs(localizedPaths([swedish, english]))).toEqual([
    { hreflang: 'en', href: '/en/about-us' },
    { hreflang: 'sv', href: '/sv/om-oss' },
    { hreflang: 'x-default', href: '/en/about-us' },
  ]);
});

test('readers of any other language get what there is when the default language lacks the page', () => {
  expect(hreflangs(localizedPaths([swedish]))).toContainEqual({ hreflang: 'x-default', href: '/sv/om-oss' });
});

test('a document that is not published has no alternates', () => {
  expect(hreflangs([])).toEqual([]);
});
