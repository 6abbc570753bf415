import type { Page } from '../cms/reshape/page';
import { layout } from '../../testing/layout';
import { pageData } from './page-data';
import { pageMetadata } from './page-metadata';

const page: Page = {
  documentId: 'history',
  locale: 'sv',
  path: '/om-oss/historia',
  title: 'Historia',
  lead: 'Sedan 2005.',
  sections: [],
  seo: { title: null, description: null },
  breadcrumbs: [{ title: 'Om oss', href: '/sv/om-oss' }],
  below: [],
  newer: null,
  reviewedOn: null,
  alternates: [
    { locale: 'en', href: '/en/about-us/history', title: 'History' },
    { locale: 'sv', href: '/sv/om-oss/historia', title: 'Historia' },
  ],
  updatedAt: '2026-11-22T20:00:00.000Z',
};
const home: Page = { ...page, path: '/', title: 'Tillsammans', lead: null, breadcrumbs: [], alternates: [] };

test('a page names itself and its languages the same way everywhere', () => {
  const { alternates, openGraph } = pageMetadata(page, layout);
  expect(alternates?.canonical).toBe('/sv/om-oss/historia');
  expect(alternates?.languages).toEqual({
    en: '/en/about-us/history',
    sv: '/sv/om-oss/historia',
    'x-default': '/en/about-us/history',
  });
  expect(openGraph).toMatchObject({ url: '/sv/om-oss/historia', locale: 'sv_SE', alternateLocale: ['en_US'] });
});

test('a page that is shared shows its title and what it is about', () => {
  const { title, description, openGraph, twitter } = pageMetadata(page, layout);
  expect([title, description]).toEqual(['Historia – SERN', 'Sedan 2005.']);
  expect(openGraph).toMatchObject({ siteName: 'SERN', title: 'Historia', description: 'Sedan 2005.' });
  expect(twitter).toEqual({ card: 'summary_large_image', title: 'Historia', description: 'Sedan 2005.' });
});

test('a page that is shared shows a picture of its own, which says in words what is on it', () => {
  expect(pageMetadata(page, layout).openGraph?.images).toEqual({
    url: expect.stringMatching(/^\/share\/sv\/om-oss\/historia_[0-9a-f]{16}\.png$/),
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: 'SERN – Historia – Sweden and Italy, working together',
  });
});

test('what an editor wrote for search engines goes before title and lead', () => {
  const { title, description } = pageMetadata({ ...page, seo: { title: 'Vår historia', description: 'Kort' } }, layout);
  expect([title, description]).toEqual(['Vår historia – SERN', 'Kort']);
});

test('the start page goes by the name of the network and its tagline', () => {
  const { title, description, openGraph } = pageMetadata(home, layout);
  expect([title, description]).toEqual(['SERN', 'Sweden and Italy, working together']);
  expect(openGraph?.title).toBe('SERN');
});

test('the start page goes by its title in search results when it has one', () => {
  const { title, openGraph } = pageMetadata({ ...home, seo: { ...home.seo, title: 'Sverige och Italien' } }, layout);
  expect([title, openGraph?.title]).toEqual(['Sverige och Italien', 'Sverige och Italien']);
});

test('search engines learn who publishes a page, its language and where it lies', () => {
  const [organization, webPage, breadcrumbs] = pageData(page, layout, 'https://example.org');
  expect(organization).toMatchObject({ '@type': 'Organization', name: 'SERN', email: 'info@sern.example' });
  expect(webPage).toMatchObject({
    '@type': 'WebPage',
    url: 'https://example.org/sv/om-oss/historia',
    inLanguage: 'sv',
    name: 'Historia',
  });
  expect(breadcrumbs).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'SERN', item: 'https://example.org/sv' },
      { position: 2, name: 'Om oss', item: 'https://example.org/sv/om-oss' },
      { position: 3, name: 'Historia', item: 'https://example.org/sv/om-oss/historia' },
    ],
  });
});

test('the start page lies below nothing', () => {
  expect(JSON.stringify(pageData(home, layout, 'https://example.org'))).not.toMatch(/breadcrumb/i);
});
