import {
  code,
  heading,
  image,
  item,
  link,
  list,
  paragraph,
  quote,
  text,
} from '../../src/components/rich-text/strapi-blocks';
import type { EnteredSection } from './as-entered';
import { HOSTILE_ADDRESSES } from './hostile-addresses';
import type { LibraryFile } from './library';

/** At most as long as the form takes. */
export const cut = (words: string, longest: number) => words.slice(0, longest);

/** A section, and the words that a reader must find in it. */
export interface SayingSection {
  section: EnteredSection;
  says: readonly string[];
}

/** As much as fits where there is room for 120 letters; half a letter takes more room than it has. */
const ROOM = 110;

/** The words in groups that fill a short field each: fewer sections say as much. */
function grouped(words: readonly string[]): string[] {
  const groups: string[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + word.length < ROOM) groups[groups.length - 1] = `${last} ${word}`;
    else groups.push(cut(word, ROOM));
  }
  return groups;
}

function pieces<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(size * index, size * (index + 1)),
  );
}

/** Sections of every kind whose words editors write, each of these words in each of their fields. */
export function everySectionSaying(words: readonly string[], file: LibraryFile): SayingSection[] {
  const groups = grouped(words);
  return [
    ...textsSaying(words, file),
    ...listsSaying(groups),
    ...groups.flatMap((group) => fieldsSaying(group, file).map((section) => ({ section, says: [group] }))),
  ];
}

function textsSaying(words: readonly string[], file: LibraryFile): SayingSection[] {
  const body = words.flatMap((word) => [
    paragraph(word, link('/sv', word), link('/lang:it', text(word, 'bold', 'code'))),
    heading(3, word),
    list('ordered', item(word), list('unordered', item(word))),
    quote(word),
    code(word),
    // Some words are nothing that can be seen, and a picture without a description is not published.
    image({ ...file, alternativeText: `A cloth ${word}`, caption: word }),
  ]);
  return ['rich-text', 'call-out'].map((kind) => ({ section: { __component: `sections.${kind}`, body }, says: words }));
}

function listsSaying(groups: readonly string[]): SayingSection[] {
  const items = groups.map((title) => ({ title, body: [paragraph(title)] }));
  const pages = groups.map((group) => ({ label: cut(group, 70), url: '/sv' }));
  const figures = groups.map((label) => ({ figure: cut(label, 20), label, source: label }));
  return [
    ...pieces(items, 30).map((piece) => ({
      section: { __component: 'sections.accordion', items: piece },
      says: piece.map(({ title }) => title),
    })),
    ...pieces(pages, 24).map((piece) => ({
      section: { __component: 'sections.page-list', pages: piece },
      says: piece.map(({ label }) => label),
    })),
    ...pieces(figures, 6).map((piece) => ({
      section: { __component: 'sections.key-figures', figures: piece },
      says: piece.map(({ label }) => label),
    })),
  ];
}

/** The letters keep the headings apart, for whoever reads a failure. */
function fieldsSaying(words: string, file: LibraryFile): EnteredSection[] {
  const link = { label: cut(words, 70), url: '/sv' };
  return [
    { __component: 'sections.statement', title: `A ${words}`, statement: words },
    { __component: 'sections.call-to-action', heading: `B ${words}`, text: words, link },
    { __component: 'sections.quote', quotation: words, person: words, role: words },
    { __component: 'sections.contact', heading: `C ${words}`, intro: words },
    { __component: 'sections.image', picture: file.id, alternativeText: words, caption: words, credit: words },
  ];
}

/** Links to these addresses, wherever the CMS takes any: in rich text it refuses them. */
export function everyLinkTo(addresses: readonly string[]): EnteredSection[] {
  const pages = addresses.map((url, index) => ({ label: `Listed ${index}`, url }));
  return [
    ...pieces(pages, 24).map((piece) => ({ __component: 'sections.page-list', pages: piece })),
    ...pages.map(({ url }, index) => ({
      __component: 'sections.call-to-action',
      link: { label: `Called ${index}`, url },
    })),
  ];
}

/** Stands for what only a database can hold, until it is replaced there. */
export const PLACEHOLDER = 'Replaced past the CMS';

/** What is broken rather than hostile. @param gone a file that will be deleted from the library */
export function brokenSections(gone: LibraryFile): EnteredSection[] {
  const long = 'å'.repeat(10_000);
  const levels = [6, 1, 4, 2, 5, 3].map((level) => heading(level, `Level ${level}`));
  return [
    {
      __component: 'sections.rich-text',
      heading: 'W'.repeat(120),
      body: [
        paragraph(long),
        heading(2, long),
        list('ordered', item(long)),
        quote(long),
        code(long),
        paragraph(link('/sv', long)),
      ],
    },
    { __component: 'sections.rich-text', heading: 'Levels', body: levels },
    { __component: 'sections.accordion', items: [{ title: 'M'.repeat(160), body: [...levels, paragraph(long)] }] },
    {
      __component: 'sections.key-figures',
      figures: [{ figure: '9'.repeat(24), label: 'x'.repeat(120), source: 'y'.repeat(200) }],
    },
    { __component: 'sections.quote', quotation: 'Q'.repeat(800), person: 'P'.repeat(120), role: 'R'.repeat(160) },
    {
      __component: 'sections.call-to-action',
      text: 'T'.repeat(600),
      link: { label: 'L'.repeat(80), url: `/${'u'.repeat(1500)}` },
    },
    { __component: 'sections.rich-text', heading: ' ', body: [paragraph(' '), paragraph('\u200b')] },
    { __component: 'sections.statement', title: '\u200b', statement: ' \n ' },
    { __component: 'sections.page-list', heading: 'Nowhere', pages: [{ label: 'Nowhere' }] },
    { __component: 'sections.image', picture: gone.id, alternativeText: 'Gone', caption: 'Gone' },
    { __component: 'sections.rich-text', heading: 'Past', body: [paragraph(PLACEHOLDER)] },
    { __component: 'sections.contact', heading: 'Last' },
  ];
}

/** A body that no form lets anybody write. */
export const IMPOSSIBLE_BODY = [
  null,
  'a string',
  { type: 'script', children: [text('__pwned=1')] },
  { type: 'marquee', children: [text('x')] },
  { type: 'html', html: '<img src=x onerror=__pwned=1>' },
  { type: '__proto__' },
  { type: 'paragraph' },
  { type: 'heading', level: 99, children: [text('A heading of level 99')] },
  {
    type: 'image',
    image: { url: '//evil.example/x.png', formats: { webp_1: { url: '//evil.example/x.png', width: 1, height: 1 } } },
  },
  { type: 'list', format: '<script>', children: ['x', { type: 'list-item', children: null }] },
  paragraph({ type: 'link', url: { href: 'javascript:__pwned=1' }, children: [text('An object for an address')] }),
  paragraph({ type: 'text', text: { $$typeof: 'react.element' } }),
  ...HOSTILE_ADDRESSES.map((url, index) => paragraph(link(url, `Written ${index}`))),
  paragraph('The end'),
];
