import type { PublishedRoute } from '@sern/contract';
import { formerRoutes, PublishedVersions } from './published-versions';

const publishedAt = '2026-11-22T20:00:00.000Z';
const route = (documentId: string, locale: 'en' | 'sv', path: string): PublishedRoute => ({
  documentId,
  locale,
  path,
  title: `${documentId} ${locale}`,
  publishedAt,
});
const routes = [
  route('home', 'en', '/'),
  route('about', 'sv', '/om-oss'),
  route('about', 'en', '/about-us'),
  route('history', 'en', '/history'),
];
const hrefs = (versions: PublishedVersions, address: string) => versions.elsewhere(address).map(({ href }) => href);

test('the path of another language leads to all languages of its page, the one asked for first', () => {
  expect(new PublishedVersions(routes).elsewhere('/sv/about-us')).toEqual([
    { locale: 'sv', href: '/sv/om-oss', title: 'about sv' },
    { locale: 'en', href: '/en/about-us', title: 'about en' },
  ]);
});

test('a start page that a language lacks is found in another', () => {
  expect(hrefs(new PublishedVersions(routes), '/sv')).toEqual(['/en']);
});

test.each(['/', '/sv/nothing', '/de/about-us', '/about-us', '/sv/__proto__', '//about-us', ''])(
  '%s is nowhere else',
  (address) => {
    expect(hrefs(new PublishedVersions(routes), address)).toEqual([]);
  },
);

describe('a page that was taken down', () => {
  const before = [...routes, route('history', 'sv', '/historia')];

  test('in one language is found in the other', () => {
    const versions = new PublishedVersions(routes, formerRoutes({ routes: before }, routes));
    expect(hrefs(versions, '/sv/historia')).toEqual(['/en/history']);
  });

  test('is still found there after the next publication', () => {
    const former = formerRoutes({ routes: before }, routes);
    expect(formerRoutes({ routes, former }, routes)).toEqual(former);
  });

  test('is not remembered once it is back', () => {
    const former = formerRoutes({ routes: before }, routes);
    expect(formerRoutes({ routes, former }, before)).toEqual([]);
  });

  test('in every language is found nowhere', () => {
    const now = routes.filter(({ documentId }) => documentId !== 'history');
    expect(formerRoutes({ routes: before }, now)).toEqual([]);
  });

  test('is the one that was there last, when two were there in turn', () => {
    const other = [...routes, route('about', 'sv', '/historia')];
    const former = formerRoutes({ routes: other, former: formerRoutes({ routes: before }, routes) }, routes);
    expect(hrefs(new PublishedVersions(routes, former), '/sv/historia')).toEqual(['/sv/om-oss', '/en/about-us']);
  });
});
