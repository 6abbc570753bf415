import { reshapeContact } from '../cms/reshape/contact';
import type { Section } from '../cms/reshape/section';
import { log } from '../lib/log';
import { paragraph } from '../components/rich-text/strapi-blocks';
import { renderIn } from '../../testing/render-in';
import { Blocks } from './index';

/** Every section whose words editors write, with the same words in every field. */
const sectionsOf = (words: string): Section[] => [
  { type: 'rich-text', id: 'section-1', heading: words, body: [paragraph(words)] },
  { type: 'statement', id: 'section-2', heading: words, text: words },
  {
    type: 'value-list',
    id: 'section-3',
    heading: words,
    intro: words,
    values: [{ slug: words, name: words, description: words }],
  },
  { type: 'call-out', id: 'section-4', heading: words, body: [paragraph(words)] },
  { type: 'call-to-action', id: 'section-5', heading: words, text: words, link: { label: words, href: '/sv' } },
  { type: 'key-figures', id: 'section-6', heading: words, figures: [{ figure: words, label: words, source: words }] },
  { type: 'quote', id: 'section-7', quotation: words, person: words, role: words, language: words },
  { type: 'accordion', id: 'section-8', heading: words, items: [{ title: words, body: [paragraph(words)] }] },
  { type: 'page-list', id: 'section-9', heading: words, pages: [{ title: words, href: '/sv', lead: words }] },
  {
    type: 'contact',
    id: 'section-10',
    heading: words,
    intro: words,
    contact: reshapeContact({ email: words, phone: words, address: words }),
  },
];

const ELEMENTS = new Set(
  'section div h2 h3 p ul li a figure blockquote figcaption b details summary address'.split(' '),
);
const ATTRIBUTES = new Set(['id', 'class', 'href', 'lang', 'aria-labelledby']);

function show(words: string) {
  jest.spyOn(log, 'warn').mockImplementation(() => undefined);
  return renderIn('sv', <Blocks sections={sectionsOf(words)} page="/sv" />).container;
}

/** Nothing but what the blocks make, and no address that runs something or leaves the site unseen. */
function expectHarmless(container: Element) {
  const elements = [...container.querySelectorAll('*')];
  const attributes = elements.flatMap((element) => [...element.attributes]);
  expect(elements.filter(({ localName }) => !ELEMENTS.has(localName))).toEqual([]);
  expect(attributes.filter(({ name }) => !ATTRIBUTES.has(name))).toEqual([]);
  const addresses = [...container.querySelectorAll('[href]')].map((link) => link.getAttribute('href'));
  expect(addresses.filter((href) => !/^(?:\/sv$|mailto:|tel:)/u.test(href ?? ''))).toEqual([]);
}

describe('whatever words an editor puts in every field of every section', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '</h2></p><svg/onload=alert(1)>',
    '<!--<img src="--><img src=x onerror=alert(1)//">',
    '<style>*{display:none}</style>',
    '{{constructor.constructor("alert(1)")()}}',
    '&lt;script&gt;',
    ']]><script>alert(1)</script>',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example',
    '__proto__',
  ])('%s is shown as words', (words) => {
    const container = show(words);
    expectHarmless(container);
    for (const section of container.querySelectorAll('section')) expect(section).toHaveTextContent(words);
    expect(container.querySelectorAll('section')).toHaveLength(sectionsOf(words).length);
  });

  it.each([
    ['a very long word', 'å'.repeat(10_000)],
    ['control and bidi characters', '\u0000\u0008\u202e\u2066x'],
    ['a lone surrogate', '\ud800'],
    ['a thousand digits', '9'.repeat(1000)],
  ])('%s is survived', (_, words) => {
    const container = show(words);
    expectHarmless(container);
    const signs = ['\u0000', '\u0008', '\u202e', '\u2066'];
    expect(signs.filter((sign) => container.textContent.includes(sign))).toEqual([]);
  });

  it.each(['', ' \n\t', '\u200b\ufeff'])('%j leaves no heading and no frame behind', (words) => {
    expect(show(words).querySelectorAll('h2, h3, section')).toHaveLength(0);
  });
});
