import { PublishedVersions } from './published-versions';
import { siteFiles } from './site-files';

const settings = { siteUrl: 'https://example.org', securityContact: 'mailto:security@example.org' };
const nothing = new PublishedVersions([]);
const read = (path: string) =>
  siteFiles(
    () => nothing,
    settings,
  )(path)
    ?.bytes.toString()
    .split('\n');

afterEach(() => jest.useRealTimers());

test('robots.txt lets all in and names the sitemap', () => {
  expect(read('/robots.txt')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://example.org/sitemap.xml',
    '',
  ]);
});

test('security.txt has what RFC 9116 demands, and is valid for less than a year', () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T21:30:00Z') });
  expect(read('/.well-known/security.txt')).toEqual([
    'Contact: mailto:security@example.org',
    'Expires: 2027-05-21T00:00:00.000Z',
    'Preferred-Languages: en, sv',
    'Canonical: https://example.org/.well-known/security.txt',
    '',
  ]);
});

test('security.txt never runs out while the server runs', () => {
  jest.useFakeTimers({ now: new Date('2026-11-22T21:30:00Z') });
  const file = siteFiles(() => nothing, settings);
  const first = file('/.well-known/security.txt')?.etag('identity');
  jest.setSystemTime(new Date('2026-11-22T23:30:00Z'));
  expect(file('/.well-known/security.txt')?.etag('identity')).toBe(first);
  jest.setSystemTime(new Date('2028-01-01T00:30:00Z'));
  expect(file('/.well-known/security.txt')?.bytes.toString()).toContain('Expires: 2028-06-29');
});

test('the files are made once for what is published, and anew when that changes', () => {
  const route = {
    documentId: 'home',
    locale: 'en',
    path: '/',
    title: 'Home',
    publishedAt: '2026-11-22T20:00:00.000Z',
  } as const;
  let published = new PublishedVersions([route]);
  const file = siteFiles(() => published, settings);
  const first = file('/sitemap-1.xml');
  expect(file('/sitemap-1.xml')).toBe(first);
  published = new PublishedVersions([route, { ...route, documentId: 'new', path: '/new' }]);
  expect(file('/sitemap-1.xml')?.bytes.toString()).toContain('/en/new');
});

test('50,001 pages need two sitemaps', () => {
  const publishedAt = '2026-11-22T20:00:00.000Z';
  const many = Array.from({ length: 50_001 }, (_, index) => {
    const name = `page-${index}`;
    return { documentId: name, locale: 'en' as const, path: `/${name}`, title: name, publishedAt };
  });
  const published = new PublishedVersions(many);
  const file = siteFiles(() => published, settings);
  const listed = ['/sitemap-1.xml', '/sitemap-2.xml'].map((path) => file(path)?.bytes.toString().split('<url>').length);
  expect(listed).toEqual([50_001, 2]);
  expect(file('/sitemap-3.xml')).toBeNull();
});

test.each(['/sitemap-2.xml', '/sitemap-0.xml', '/de/feed.xml', '/other.xml', '/security.txt'])(
  '%s is no file',
  (path) => {
    expect(siteFiles(() => nothing, settings)(path)).toBeNull();
  },
);
