import { LOCALES } from './locales';
import { HOME_PATH, joinPath, localizedUrl, RESERVED_SLUGS } from './paths';

test.each(LOCALES)('the start page in %s has no trailing slash', (locale) => {
  expect(localizedUrl(locale, HOME_PATH)).toBe(`/${locale}`);
});

test('a page is served below the prefix of its language', () => {
  expect(localizedUrl('sv', '/om-oss')).toBe('/sv/om-oss');
  expect(localizedUrl('en', '/about-us/history')).toBe('/en/about-us/history');
});

test('a page without a parent, or below the start page, has a path of one segment', () => {
  expect(joinPath(null, 'about-us')).toBe('/about-us');
  expect(joinPath(HOME_PATH, 'about-us')).toBe('/about-us');
});

test('a page below another carries the whole path of that page', () => {
  expect(joinPath('/about-us', 'history')).toBe('/about-us/history');
  expect(joinPath('/about-us/history', '2005')).toBe('/about-us/history/2005');
});

test.each([...LOCALES, 'admin', 'api', 'graphql'])('the slug %s belongs to the system', (slug) => {
  expect(RESERVED_SLUGS).toContain(slug);
});

test('every reserved slug is one that an editor could have typed', () => {
  for (const slug of RESERVED_SLUGS) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
