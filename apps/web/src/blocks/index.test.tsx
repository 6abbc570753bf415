import type { Section } from '../cms/reshape/section';
import { log } from '../lib/log';
import { renderIn } from '../../testing/render-in';
import { Blocks } from './index';
import { examples as accordion } from './accordion/examples';
import { examples as callOut } from './call-out/examples';
import { examples as callToAction } from './call-to-action/examples';
import { examples as contact } from './contact/examples';
import { examples as image } from './image/examples';
import { examples as keyFigures } from './key-figures/examples';
import { examples as pageList } from './page-list/examples';
import { examples as quote } from './quote/examples';
import { examples as richText } from './rich-text/examples';
import { examples as statement } from './statement/examples';
import { examples as valueList } from './value-list/examples';

const ALL = [
  richText,
  statement,
  valueList,
  callOut,
  callToAction,
  keyFigures,
  quote,
  accordion,
  pageList,
  contact,
  image,
];
const ordinary: Section[] = ALL.map((examples) => examples.ordinary);

const page = (sections: Section[]) =>
  renderIn(
    'en',
    <Blocks sections={sections.map((section, index) => ({ ...section, id: `section-${index}` }))} page="/en" />,
  ).container.querySelectorAll('section');

describe('the sections of a page', () => {
  it('come in the order of the page, each in its own form', () => {
    const kinds = [...page(ordinary)].map((section) => section.className.split(' ').at(-1));
    expect(kinds).toEqual(ordinary.map(({ type }) => type));
  });

  it('are shown without one of an unknown type, which is logged', () => {
    const warn = jest.spyOn(log, 'warn').mockImplementation(() => undefined);
    const unknown = { type: 'carousel', id: 'section-2' } as unknown as Section;
    expect(page([statement.ordinary, unknown, callToAction.ordinary])).toHaveLength(2);
    const leftOut = 'unknown section: {"type":"carousel","id":"section-1"}';
    expect(warn.mock.calls).toEqual([['content was left out', { page: '/en', section: 'section-1', leftOut }]]);
  });

  it('are shown without those that are empty, which are logged', () => {
    const warn = jest.spyOn(log, 'warn').mockImplementation(() => undefined);
    const empty = [
      richText.nothingButWhiteSpace,
      statement.nothingButWhiteSpace,
      valueList.noValues,
      callOut.headingAlone,
      callToAction.blankLabel,
      keyFigures.noFigures,
      quote.blankWords,
      accordion.noItems,
      pageList.noPages,
      contact.noContact,
    ];
    expect(page(empty)).toHaveLength(0);
    expect(warn.mock.calls).toEqual(
      empty.map(({ type }, index) => [
        'content was left out',
        { page: '/en', section: `section-${index}`, leftOut: `empty: ${type}` },
      ]),
    );
  });

  it('log what is left out of them, with page and section', () => {
    const warn = jest.spyOn(log, 'warn').mockImplementation(() => undefined);
    page([{ ...richText.ordinary, body: [{ type: 'marquee' }] }]);
    expect(warn.mock.calls).toEqual([
      ['content was left out', { page: '/en', section: 'section-0', leftOut: 'unknown block: { type: "marquee" }' }],
    ]);
  });
});
