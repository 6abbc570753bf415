import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '@sern/contract';
import { SEED } from '../src/seed/load-seed';
import { type BootedCms, bootCms } from './support/boot-cms';

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms();
});
afterAll(() => cms.stop());

const LOCALES = Object.keys(SEED) as Locale[];
const SLUGS: Record<Locale, string> = { en: 'about-us', sv: 'om-oss' };

/** The published page of a slug with its sections, as plain values. */
const pageOf = async (locale: Locale, slug: string) => {
  const found = await cms.strapi
    .documents('api::page.page')
    .findFirst({ locale, status: 'published', filters: { slug }, populate: { sections: { populate: '*' } } });
  if (!found) throw new Error(`no published page ${slug} in ${locale}`);
  return found as Record<string, unknown> & { documentId: string };
};

/** Every text in a value, in order. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** Headings in capitals are a matter of style; names keep theirs. */
const sentenceCase = (line: string) =>
  /[a-zåäö]/.test(line) ? line : (line.charAt(0) + line.slice(1).toLowerCase()).replace('sern', 'SERN');

/** The sentences of a seed text, without bullets and without the page chrome at its end. */
const sentencesOf = (locale: Locale) =>
  readFileSync(path.resolve(__dirname, `../src/seed/source/about-us.${locale}.txt`), 'utf8')
    .split('\n')
    .map((line) => sentenceCase(line.replace(/^\s*•/, '').trim()))
    .filter((line) => line !== '' && line !== 'Skip to content')
    .flatMap((line) => line.split(/(?<=[.:])\s+/));

test.each([
  ['en', 25],
  ['sv', 27],
] as const)('the seed text in %s is the whole of its source', (locale, count) => {
  expect(sentencesOf(locale)).toHaveLength(count);
});

test.each(LOCALES)('every sentence of the network’s own page is published word for word in %s', async (locale) => {
  const published = textsIn(await pageOf(locale, SLUGS[locale]));
  const missing = sentencesOf(locale).filter((sentence) => !published.some((text) => text.includes(sentence)));
  expect(missing).toEqual([]);
});

test.each(LOCALES)('the line that announces the values belongs to their list in %s', async (locale) => {
  const sections = (await pageOf(locale, SLUGS[locale])).sections as { __component: string; intro?: string }[];
  expect(sections.at(-1)?.__component).toBe('sections.value-list');
  expect(sections.at(-1)?.intro).toBe(sentencesOf(locale).at(-1));
  expect(textsIn(sections.slice(0, -1)).filter((text) => text.endsWith(sentencesOf(locale).at(-1) ?? ''))).toEqual([]);
});

test('each page is one document in both languages', async () => {
  for (const slugs of [SLUGS, { en: '/', sv: '/' }]) {
    const [en, sv] = [await pageOf('en', slugs.en), await pageOf('sv', slugs.sv)];
    expect(en.documentId).toBe(sv.documentId);
  }
});

test('the five values are published in both languages, linked, in one order, and wait for confirmation', async () => {
  const read = (locale: Locale) =>
    cms.strapi.documents('api::value.value').findMany({ locale, status: 'published', sort: 'order' });
  const [en, sv] = [await read('en'), await read('sv')];
  expect(en.map(({ name }) => name)).toEqual([
    'Cooperation',
    'Common belonging to the EU',
    'Democracy and equal opportunities',
    'Responsibility',
    'Trust',
  ]);
  expect(sv.map(({ name }) => name)).toEqual([
    'Ökat samarbete',
    'Gemensamt deltagande och tillhörighet i EU',
    'Demokrati och lika möjligheter',
    'Ansvar',
    'Förtroende',
  ]);
  expect(en.map(({ documentId }) => documentId)).toEqual(sv.map(({ documentId }) => documentId));
  expect(en.every(({ note }) => note === 'to be confirmed by SERN')).toBe(true);
});

test.each(LOCALES)('the menus in %s lead to the page of that language', async (locale) => {
  const site = (await cms.strapi.documents('api::site.site').findFirst({
    locale,
    populate: { headerMenu: { populate: ['page'] }, footerMenu: { populate: ['page'] } },
  })) as unknown as Record<'headerMenu' | 'footerMenu', { page: { slug: string } }[]>;
  expect(site.headerMenu.map(({ page }) => page.slug)).toEqual([SLUGS[locale]]);
  expect(site.footerMenu.map(({ page }) => page.slug)).toEqual([SLUGS[locale]]);
});

test.each([
  ['en', 'accessibility', 'privacy'],
  ['sv', 'tillganglighet', 'integritet'],
] as const)('the site in %s names its accessibility statement and its privacy page', async (locale, ...slugs) => {
  const site = (await cms.strapi
    .documents('api::site.site')
    .findFirst({ locale, populate: ['accessibilityPage', 'privacyPage'] })) as unknown as Record<
    string,
    { slug: string }
  >;
  expect([site.accessibilityPage?.slug, site.privacyPage?.slug]).toEqual(slugs);
  for (const slug of slugs) expect((await pageOf(locale, slug)).reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
