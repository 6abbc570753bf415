import type { PublishedRoute } from '@sern/contract';
import { feed } from './feed';

const SITE = 'https://www.example.org';
const route = (documentId: string, path: string, title: string, publishedAt: string): PublishedRoute => ({
  documentId,
  locale: 'sv',
  path,
  title,
  publishedAt,
});
const home = route('home', '/', 'SERN på svenska', '2026-11-01T08:00:00.000Z');
const news = route('news', '/nytt', 'Fisk & <pommes>\u0007', '2026-11-03T08:00:00.000Z');
const english: PublishedRoute = { ...news, locale: 'en', publishedAt: '2026-11-09T08:00:00.000Z' };

function read(routes: PublishedRoute[]): Document {
  return new DOMParser().parseFromString(feed('sv', routes, SITE) ?? '', 'application/xml');
}
const texts = (file: Document, selector: string) => [...file.querySelectorAll(selector)].map((e) => e.textContent);

test('a feed tells what is new in its language, newest first, whatever a title holds', () => {
  const file = read([home, english, news]);
  expect(texts(file, 'entry > title')).toEqual(['Fisk & <pommes>', 'SERN på svenska']);
  expect(file.querySelector('entry > link')?.getAttribute('href')).toBe(`${SITE}/sv/nytt`);
  expect(texts(file, 'feed > updated')).toEqual(['2026-11-03T08:00:00.000Z']);
});

test('a feed has what Atom demands: identity, title, author and its own address', () => {
  const file = read([home]);
  expect(texts(file, 'feed > id')).toEqual([`${SITE}/sv/feed.xml`]);
  expect(texts(file, 'feed > title')).toEqual(['SERN på svenska']);
  expect(texts(file, 'feed > author > name')).toEqual(['www.example.org']);
  expect(file.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(`${SITE}/sv/feed.xml`);
  expect(file.documentElement.getAttribute('xml:lang')).toBe('sv');
});

test('an entry keeps its identity when its page moves', () => {
  const moved = { ...news, path: '/nyheter/nytt' };
  expect(texts(read([home, moved]), 'entry > id')).toEqual(texts(read([home, news]), 'entry > id'));
});

test('a feed tells of twenty pages at most', () => {
  const many = Array.from({ length: 30 }, (_, day) => ({ ...news, documentId: `n${day}`, path: `/n${day}` }));
  expect(read([home, ...many]).querySelectorAll('entry')).toHaveLength(20);
});

test('a language without a start page has no feed', () => {
  expect(feed('sv', [news], SITE)).toBeNull();
});
