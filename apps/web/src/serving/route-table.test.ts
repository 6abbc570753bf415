import type { PublicationSnapshot } from '@sern/contract';
import { log } from '../lib/log';
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
    { from: '/sv/om-oss?id=5', to: '/en/about-us', status: 308 },
    { from: '/sv/del', to: '/sv/om-oss#del', status: 308 },
    { from: '/partner', to: 'https://partner.example/Start', status: 307 },
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
  ['/sv/del?a=$&', '/sv/om-oss?a=$&#del', 308],
  ['/Partner/', 'https://partner.example/Start', 307],
  ['/partner?from=mail', 'https://partner.example/Start', 307],
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

test('a page wins over a redirect from its own address, but not over one from the very query', () => {
  expect(find('/sv/om-oss')).toEqual({ kind: 'page', address: '/sv/om-oss' });
  expect(find('/sv/om-oss?id=5')).toEqual({ kind: 'redirect', to: '/en/about-us', status: 308 });
  expect(find('/SV/Om-Oss/?id=5')).toEqual({ kind: 'redirect', to: '/en/about-us', status: 308 });
  expect(find('/sv/om-oss?id=6')).toEqual({ kind: 'page', address: '/sv/om-oss' });
});

const tableOf = (...pairs: [from: string, to: string][]) =>
  new RouteTable({ ...snapshot, redirects: pairs.map(([from, to]) => ({ from, to, status: 308 as const })) });

test.each<[string, [from: string, to: string][]]>([
  ['its own address in other letters', [['/sv/aktuellt', '/SV/Aktuellt/']]],
  ['its own address with doubled slashes', [['/sv/aktuellt', '/sv//aktuellt']]],
  ['its own address with a query', [['/sv/aktuellt', '/sv/aktuellt?x=1']]],
  ['a place on its own page', [['/sv/aktuellt', '/sv/aktuellt#nytt']]],
  ['itself in other encoding', [['/sv/aktuellt', '/sv/%61ktuellt']]],
  [
    'another that leads back',
    [
      ['/sv/aktuellt', '/sv/nytt'],
      ['/sv/Nytt', '/sv/Aktuellt'],
    ],
  ],
  [
    'another that leads back with a query',
    [
      ['/sv/aktuellt', '/sv/nytt?x'],
      ['/sv/nytt', '/sv/aktuellt'],
    ],
  ],
])('a redirect to %s is left out, and logged once', (_name, pairs) => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  const looping = tableOf(...pairs, ['/om', '/sv/om-oss']);
  expect(looping.find({ path: '/sv/aktuellt', search: '' })).toBeNull();
  expect(looping.find({ path: '/om', search: '' })).toMatchObject({ to: '/sv/om-oss' });
  expect(warn).toHaveBeenCalledTimes(1);
});

test('a redirect away from a query, and one to another redirect, are no loops', () => {
  const warn = jest.spyOn(log, 'warn');
  const chained = tableOf(['/sv/a?p=1', '/sv/a'], ['/sv/b', '/sv/a?p=1']);
  expect(chained.find({ path: '/sv/a', search: '?p=1' })).toMatchObject({ to: '/sv/a' });
  expect(chained.find({ path: '/sv/b', search: '' })).toMatchObject({ to: '/sv/a?p=1' });
  expect(warn).not.toHaveBeenCalled();
});

test.each(['/sv/p%C3%A5-g%C3%A5ng', '/sv/pa\u030a-ga\u030ang', '/sv/på-gång/', '/SV/P%c3%a5-g%c3%a5ng'])(
  'the old address %j is found, however it was pasted',
  (from) => {
    expect(tableOf([from, '/sv/om-oss']).find(readAddress('/sv/p%C3%A5-g%C3%A5ng')!)).toMatchObject({
      kind: 'redirect',
      to: '/sv/om-oss',
    });
  },
);

test('an old address with a broken encoding is kept as it stands, not fatal', () => {
  expect(tableOf(['/sv/100%', '/sv/om-oss']).find({ path: '/sv/100%', search: '' })).toMatchObject({
    to: '/sv/om-oss',
  });
});
