import type { PublicationAction, PublicationEntry, PublishedType } from './publication';
import { tag, tagsOf } from './tags';

const entry = (changes: Partial<PublicationEntry>): PublicationEntry => ({
  seq: 7,
  type: 'page',
  documentId: 'doc1',
  locale: 'sv',
  action: 'publish',
  paths: [],
  at: '2026-11-22T20:00:00.000Z',
  ...changes,
});

// One row for every tag of the table: the type checker asks for the row of a new one.
const TABLE: { [Name in keyof typeof tag]: [made: string, written: string] } = {
  document: [tag.document('doc1'), 'document:doc1'],
  path: [tag.path('sv', '/om-oss'), 'path:sv:/om-oss'],
  list: [tag.list('value', 'en'), 'list:value:en'],
  layout: [tag.layout('en'), 'layout:en'],
};

test.each(Object.entries(TABLE))('the tag %s is written the way it always was', (_name, [made, written]) => {
  expect(made).toBe(written);
});

test('no two tags of the table can be mistaken for each other', () => {
  const prefixes = Object.values(TABLE).map(([made]) => made.split(':')[0]);
  expect(new Set(prefixes).size).toBe(prefixes.length);
});

// What becomes stale, for every type in every language; `redirect` is a fact and has no tags.
const STALE: Record<PublishedType, string[]> = {
  page: ['document:doc1', 'list:page:sv'],
  value: ['document:doc1', 'list:value:sv'],
  site: ['document:doc1', 'list:site:sv', 'layout:sv'],
  redirect: ['document:doc1', 'list:redirect:sv'],
  picture: ['document:doc1'],
};

test.each(Object.entries(STALE) as [PublishedType, string[]][])('a changed %s makes its tags stale', (type, tags) => {
  expect(tagsOf(entry({ type }))).toEqual(tags);
});

const ACTIONS: Record<PublicationAction, true> = { publish: true, unpublish: true, delete: true, move: true };

test.each(Object.keys(ACTIONS) as PublicationAction[])('%s makes the old and the new address stale', (action) => {
  const tags = tagsOf(entry({ action, paths: ['/om', '/om-oss'] }));
  expect(tags).toEqual(expect.arrayContaining(['document:doc1', 'list:page:sv', 'path:sv:/om', 'path:sv:/om-oss']));
});

test('the page above a changed one is stale too, because it lists it', () => {
  expect(tagsOf(entry({ paths: ['/om-oss/historia'] }))).toContain('path:sv:/om-oss');
  expect(tagsOf(entry({ paths: ['/om-oss'] }))).toContain('path:sv:/');
  expect(tagsOf(entry({ paths: ['/'] })).filter((name) => name.startsWith('path:'))).toEqual(['path:sv:/']);
});

test('a change in one language leaves the lists, layout and addresses of the other alone', () => {
  const tags = tagsOf(entry({ type: 'site', locale: 'en', paths: ['/about-us'] }));
  expect(tags.filter((name) => name.includes(':sv'))).toEqual([]);
});

test('a picture, which has no language either, makes the pages stale that show it', () => {
  expect(tagsOf(entry({ type: 'picture', locale: null }))).toEqual(['document:doc1']);
});

test('a fact, which has no language, makes nothing stale', () => {
  expect(tagsOf(entry({ type: 'redirect', locale: null, paths: ['/old'] }))).toEqual([]);
});
