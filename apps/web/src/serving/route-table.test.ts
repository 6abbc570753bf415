import type { PublicationSnapshot } from '@sern/contract';
import { readAddress } from './read-address';
import { RouteTable } from './route-table';

const publishedAt = '2026-11-22T20:00:00.000Z';
const snapshot: PublicationSnapshot = {
  head: 7,
  routes: [
    { documentId: 'home', locale: 'en', path: '/', title: 'home', publishedAt },
    { documentId: 'home', locale: 'sv', path: '/', title: 'home', publishedAt },
    { documentId: 'about', locale: 'sv', path: '/om-oss', title: 'about', publishedAt },
    { documentId: 'about', locale: 'en', path: '/about-us', title: 'about', publishedAt },
  ],
  redirects: [
    { from: '/about-us', to: '/en/about-us', status: 308 },
    { from: '/sv/om/', to: '/sv/om-oss', status: 308 },
    { from: '/Organization.htm', to: '/en/about-us', status: 307 },
    { from: '/?p=1185', to: '/sv/om-oss', status: 308 },
    { from: '/sv/om-oss', to: '/sv', status: 308 },
  ],
};
const table = new RouteTable(snapshot);
const find = (target: string) => table.find(readAddress(target)!);

test.each(['/en', '/sv', '/sv/om-oss', '/en/about-us'])('%s is a page', (address) => {
  expect(find(address)).toEqual({ kind: 'page', address });
});

test('a page is found whatever its query says', () => {
  expect(find('/sv/om-oss?utm_source=x')).toEqual({ kind: 'page', address: '/sv/om-oss' });
});

test.each([
  ['/sv/', '/sv'],
  ['/SV/Om-Oss', '/sv/om-oss'],
  ['/sv//om-oss///', '/sv/om-oss'],
  ['/sv/om-oss/?a=B', '/sv/om-oss?a=B'],
  ['//sv/om-oss', '/sv/om-oss'],
])('%s leads for good to %s', (address, to) => {
  expect(find(address)).toEqual({ kind: 'redirect', to, status: 308 });
});

test.each([
  ['/about-us', '/en/about-us', 308],
  ['/about-us/', '/en/about-us', 308],
  ['/sv/om', '/sv/om-oss', 308],
  ['/organization.htm', '/en/about-us', 307],
  ['/about-us?page=2', '/en/about-us?page=2', 308],
])('the old address %s leads to %s in one step', (address, to, status) => {
  expect(find(address)).toEqual({ kind: 'redirect', to, status });
});

test('an old address that is a query leads on only with that query', () => {
  expect(find('/?p=1185')).toEqual({ kind: 'redirect', to: '/sv/om-oss', status: 308 });
  expect(find('/?p=1186')).toBeNull();
});

test.each([
  '/',
  '/om-oss',
  '/en/om-oss',
  '/sv/om-oss/mer',
  '/sv/../en',
  '//example.org/',
  '/__proto__',
  '/constructor',
])('%s is nothing that the table knows', (address) => {
  expect(find(address)).toBeNull();
});

test('a page wins over a redirect from its own address', () => {
  expect(find('/sv/om-oss')).toEqual({ kind: 'page', address: '/sv/om-oss' });
});
