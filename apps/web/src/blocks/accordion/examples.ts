import type { SectionOf } from '../../cms/reshape/section';
import { heading, item, link, list, paragraph } from '../../components/rich-text/strapi-blocks';

type Section = SectionOf<'accordion'>;

const section = (title: string | null, ...items: [string, unknown][]): Section => ({
  type: 'accordion',
  id: 'section-1',
  heading: title,
  items: items.map(([itemTitle, body]) => ({ title: itemTitle, body })),
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section(
    'Questions and answers',
    ['Who can become a member?', [paragraph('Municipalities, regions and non-profit organisations.')]],
    [
      'How does one apply?',
      [
        paragraph('Write to ', link('mailto:info@example.org', 'the secretariat'), '.'),
        heading(2, 'What to enclose'),
        list('unordered', item('A decision'), item('A contact')),
      ],
    ],
  ),
  withoutHeading: section(null, ['Practical matters', [heading(4, 'Travel'), paragraph('By train.')]]),
  longCompoundWords: section('Medlemskapsansökningsförfarandefrågor', [
    'Medlemskapsansökningsförfarandetillvägagångssättet?',
    [paragraph('Jämställdhetsintegreringsstrategiarbetsgruppsmöte')],
  ]),
  blankParts: section(
    'Questions',
    [' ', [paragraph('Lost')]],
    ['Opens nothing', [paragraph(' ')]],
    ['Works', [paragraph('Yes.')]],
  ),
  malformed: section('Questions', ['Broken', 'words'], ['Works', [{ type: 'marquee' }, paragraph('Yes.')]]),
  noItems: section('Questions'),
} satisfies Record<string, Section>;
