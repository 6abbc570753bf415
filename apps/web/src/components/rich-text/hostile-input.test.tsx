import { render } from '@testing-library/react';
import { libraryFile } from '../../../testing/library-file';
import { readRichText } from './read-rich-text';
import { RichText } from './rich-text';
import { code, heading, image, item, link, list, paragraph, quote, text } from './strapi-blocks';

const ELEMENTS = new Set(
  'p h3 h4 h5 h6 ul ol li blockquote pre code strong em u s a span br figure figcaption picture source img'.split(' '),
);

function show(body: unknown) {
  const report = jest.fn<undefined, [string]>();
  const { container, unmount } = render(<RichText nodes={readRichText(body, { firstLevel: 3, report })} />);
  return { container, report, unmount };
}

const ATTRIBUTES: Record<string, RegExp> = {
  href: /^(?:https?:|mailto:|tel:|#|\/(?!\/))/u,
  src: /^(?:https?:|\/(?!\/))/u,
  lang: /^[\w-]+$/u,
  width: /^\d+$/u,
  height: /^\d+$/u,
  loading: /^lazy$/u,
  decoding: /^async$/u,
  alt: /^/u,
  srcset: /^(?:\/uploads\/\w+\.(?:avif|webp) \d+w(?:, |$))+$/u,
  sizes: /^[\w\s():,.-]+$/u,
  type: /^image\/(?:avif|webp)$/u,
};

/** Nothing but what the renderer makes, no attribute that runs, no address that is not allowed. */
function expectHarmless(container: Element) {
  const elements = [...container.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes]);
  expect(elements.filter((element) => !ELEMENTS.has(element.localName))).toEqual([]);
  expect(attributes.filter(({ name, value }) => !ATTRIBUTES[name]?.test(value))).toEqual([]);
}

/** `depth` lists, each in the one before. */
function nestedLists(depth: number): unknown {
  return depth === 0 ? item('deep') : list('unordered', item('x'), nestedLists(depth - 1));
}

/** `depth` links, each in the one before. */
function nestedLinks(depth: number): unknown {
  return depth === 0 ? text('deep') : link('/sv', nestedLinks(depth - 1));
}

const MALFORMED: [string, unknown][] = [
  ['null', null],
  ['nothing', undefined],
  ['a string', 'text'],
  ['a number', 1],
  ['an object', {}],
  ['an object like a list', { length: 3, 0: paragraph('x') }],
  ['blocks that are null', [null, undefined]],
  ['blocks that are words', ['paragraph', '<script>']],
  ['blocks that are lists', [[paragraph('x')], []]],
  ['blocks without type', [{}, { children: [] }]],
  ['a type that is no string', [{ type: 1 }, { type: null }, { type: ['paragraph'] }, { type: {} }]],
  ['an unknown type', [{ type: 'script', children: [text('alert(1)')] }]],
  ['the name of an inherited field as type', [{ type: '__proto__' }, { type: 'constructor' }, { type: 'toString' }]],
  ['a paragraph without children', [{ type: 'paragraph' }]],
  ['children that are null', [{ type: 'paragraph', children: null }]],
  ['children that are a string', [{ type: 'paragraph', children: 'x' }]],
  ['children that are an object', [{ type: 'paragraph', children: { 0: text('x') } }]],
  ['children that are blocks', [paragraph(paragraph('x'))]],
  ['children of mixed kinds', [{ type: 'paragraph', children: [null, 1, [], {}, text('x'), 'y'] }]],
  ['a text that is null', [paragraph({ type: 'text', text: null })]],
  ['a text that is an object', [paragraph({ type: 'text', text: { $ne: null } })]],
  ['a text that looks like a React element', [paragraph({ type: 'text', text: { $$typeof: 'react.element' } })]],
  ['a text without text', [paragraph({ type: 'text' })]],
  ['a heading without level', [{ type: 'heading', children: [text('x')] }]],
  ['a heading of level 0', [heading(0, 'x')]],
  ['a heading of level 99', [heading(99, 'x')]],
  ['a heading of no number', [heading(Number.NaN, 'x'), heading('2', 'x'), heading(null, 'x'), heading(2.5, 'x')]],
  ['a heading without children', [{ type: 'heading', level: 2 }]],
  ['a list without children', [{ type: 'list', format: 'ordered' }]],
  ['a list of an unknown format', [{ type: 'list', format: 'script', children: [item('x')] }]],
  ['a list of words', [{ type: 'list', children: ['x', null, 1] }]],
  ['a list of texts', [list('ordered', text('x'))]],
  ['a list entry without children', [list('ordered', { type: 'list-item' })]],
  ['a list entry with a list inside', [list('ordered', item(list('ordered', item('x'))))]],
  ['a quote without children', [{ type: 'quote' }]],
  ['a quote of blocks', [quote(paragraph('x'))]],
  ['code without children', [{ type: 'code' }]],
  ['code that is null', [{ type: 'code', children: [null] }]],
  ['a picture without picture', [{ type: 'image' }]],
  ['a picture that is null', [{ type: 'image', image: null }]],
  ['a picture that is a list', [{ type: 'image', image: [] }]],
  ['a picture without address', [image({ alternativeText: 'x', formats: {} })]],
  ['a picture whose words are objects', [image(libraryFile({ alternativeText: {}, caption: [] }))]],
  ['a picture of no size', [image(libraryFile({ ratio: Infinity }))]],
  ['a picture with a name that runs', [image(libraryFile({ name: 'x" onload="alert(1)' }))]],
  ['a link without address', [paragraph({ type: 'link', children: [text('x')] })]],
  ['a link without children', [paragraph({ type: 'link', url: '/sv' })]],
  ['a link whose address is an object', [paragraph(link({ href: '/sv' }, 'x'))]],
  ['a link in a link', [paragraph(link('/sv', link('/en', 'x')))]],
  ['a link in a passage in a link', [paragraph(link('/sv', link('/lang:it', link('/en', 'x'))))]],
  ['1,000 lists in each other', [nestedLists(1000)]],
  ['1,000 links in each other', [paragraph(nestedLinks(1000))]],
  ['an item outside of a list', [item('x')]],
  ['a text outside of a block', [text('x')]],
  ['a very long word', [paragraph('å'.repeat(10_000))]],
  ['control and bidi characters', [paragraph('\u0000\u0008\u202e\u2066x'), heading(2, '\u001b[31m')]],
  ['a lone surrogate', [paragraph('\ud800')]],
];

describe('hostile or broken rich text', () => {
  it.each(MALFORMED)('is survived: %s', (_, body) => {
    const { container } = show(body);
    expectHarmless(container);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    'x" onclick="alert(1)',
  ])('does not lead to %j; the words stay and it is reported', (url) => {
    const { container, report } = show([
      paragraph(link(url, 'The words')),
      image(libraryFile({ folder: url, alternativeText: 'x' })),
    ]);
    expectHarmless(container);
    expect(container).toHaveTextContent('The words');
    expect(container.querySelector('[href*="alert"], [href*="evil"], [src*="alert"], [src*="evil"]')).toBeNull();
    expect(report).toHaveBeenCalled();
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '</p><svg/onload=alert(1)>',
    '<!--<img src="--><img src=x onerror=alert(1)//">',
    '<style>*{display:none}</style>',
    '{{constructor.constructor("alert(1)")()}}',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    ']]><script>alert(1)</script>',
    '${alert(1)}',
  ])('shows %s as words, wherever an editor may put it', (words) => {
    const { container } = show([
      paragraph(words, link('/sv', words), link('/lang:it', text(words, 'bold', 'code'))),
      heading(2, words),
      list('ordered', item(words)),
      quote(words),
      code(words),
      image(libraryFile({ alternativeText: words, caption: words })),
    ]);
    expectHarmless(container);
    expect(container.querySelector('h3')?.textContent).toBe(words);
    expect(container.querySelector('img')?.alt).toBe(words);
  });

  it('keeps what stands above the depth that is left out, and says so', () => {
    const { container, report } = show([nestedLists(1000), paragraph('after')]);
    expect(container.querySelectorAll('ul')).toHaveLength(8);
    expect(container.lastElementChild).toHaveTextContent('after');
    expect(report).toHaveBeenCalledWith('lists nested too deep');
  });
});

/** The same sequence of numbers from 0 to 1 for the same seed (mulberry32), so that a failure can be repeated. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const BLOCKS = ['paragraph', 'heading', 'list', 'quote', 'code', 'image'];
const INSIDE: Record<string, string[]> = { list: ['list-item', 'list'], 'list-item': ['text', 'link', 'list'] };
const STRANGE = [...BLOCKS, 'list-item', 'text', 'link', 'script', null, 7];
const ATOMS = [null, undefined, '', ' ', 'å', '<b>', 'javascript:x', '/sv', '//x', '/lang:it', 0, 3, -1, true, [], {}];
const FIELDS = ['text', 'url', 'level', 'format', 'image', 'bold', 'code', 'children'];

/** Any shape at all, most of them nearly right. */
function randomShape(random: () => number, depth: number, usual: string[]): unknown {
  const pick = <T,>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  if (depth <= 0 || random() < 0.05) return pick(ATOMS);
  const type = pick(random() < 0.9 ? usual : STRANGE);
  const inside = INSIDE[String(type)] ?? ['text', 'link'];
  const children = Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomShape(random, depth - 1, inside));
  const shape: Record<string, unknown> = { type, text: 'word', url: '/sv', children, image: libraryFile() };
  for (const field of FIELDS) if (random() < 0.1) shape[field] = pick(ATOMS);
  return shape;
}

it.each(Array.from({ length: 10 }, (_, index) => index + 1))('survives fifty random bodies, seed %d', (seed) => {
  const random = createRandom(seed);
  let shown = 0;
  for (let count = 0; count < 50; count += 1) {
    const { container, unmount } = show(Array.from({ length: 4 }, () => randomShape(random, 5, BLOCKS)));
    expectHarmless(container);
    shown += container.childElementCount;
    unmount();
  }
  // A generator that only makes rubbish would prove nothing.
  expect(shown).toBeGreaterThan(100);
});
