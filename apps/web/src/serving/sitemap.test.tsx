import type { PublishedRoute } from '@sern/contract';
import { PublishedVersions } from './published-versions';
import { sitemaps } from './sitemap';

const SITE = 'https://example.org';
const route = (documentId: string, locale: 'en' | 'sv', path: string, day = 1): PublishedRoute => ({
  documentId,
  locale,
  path,
  title: path,
  publishedAt: `2026-11-0${day}T20:00:00.000Z`,
});
const routes = [
  route('about', 'en', '/about-us'),
  route('about', 'sv', '/om-oss', 3),
  route('news', 'sv', '/nytt & <gott>', 2),
];

/** The parsed files; the parser refuses what is not well-formed. */
function read(from: PublishedRoute[], largest?: number): Map<string, Document> {
  const files = sitemaps(new PublishedVersions(from), SITE, largest);
  return new Map([...files].map(([path, xml]) => [path, new DOMParser().parseFromString(xml, 'application/xml')]));
}
const texts = (file: Document | undefined, element: string) =>
  [...(file?.getElementsByTagName(element) ?? [])].map(({ textContent }) => textContent);

test('every published page is listed with its absolute address and when it was published', () => {
  const file = read(routes).get('/sitemap-1.xml');
  expect(texts(file, 'loc')).toEqual([`${SITE}/en/about-us`, `${SITE}/sv/om-oss`, `${SITE}/sv/nytt%20&%20%3Cgott%3E`]);
  expect(texts(file, 'lastmod')[1]).toBe('2026-11-03T20:00:00.000Z');
});

test('both languages of a page name each other, themselves and the default', () => {
  const urls = [...read(routes).get('/sitemap-1.xml')!.getElementsByTagName('url')];
  const alternates = urls.map((url) =>
    [...url.getElementsByTagName('xhtml:link')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]),
  );
  const both = [
    ['en', `${SITE}/en/about-us`],
    ['sv', `${SITE}/sv/om-oss`],
    ['x-default', `${SITE}/en/about-us`],
  ];
  expect(alternates.slice(0, 2)).toEqual([both, both]);
  expect(alternates[2]!.map(([hreflang]) => hreflang)).toEqual(['sv', 'x-default']);
});

test('the index lists sitemaps of limited length, each with its newest date', () => {
  const files = read(routes, 2);
  expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
  expect(texts(files.get('/sitemap.xml'), 'loc')).toEqual([`${SITE}/sitemap-1.xml`, `${SITE}/sitemap-2.xml`]);
  expect(texts(files.get('/sitemap.xml'), 'lastmod')).toEqual(['2026-11-03T20:00:00.000Z', '2026-11-02T20:00:00.000Z']);
  expect(texts(files.get('/sitemap-2.xml'), 'loc')).toHaveLength(1);
});

test('without any page there is no sitemap', () => {
  expect(read([]).size).toBe(0);
});
