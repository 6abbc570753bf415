import type { SectionOf } from '../../cms/reshape/section';

type Section = SectionOf<'key-figures'>;

const section = (heading: string | null, ...figures: [string, string, (string | null)?][]): Section => ({
  type: 'key-figures',
  id: 'section-1',
  heading,
  figures: figures.map(([figure, label, source = null]) => ({ figure, label, source })),
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section(
    'The network in figures',
    ['130', 'projects at European level', 'Since 2005'],
    ['17000', 'participants'],
    ['12.5 %', 'of them under 25', 'Source: annual report'],
  ),
  withoutHeading: section(null, ['2005', 'the year in which the network was founded']),
  six: section(
    'Siffror',
    ...['1', '22', '333', '4444', '55555', '666666'].map((n): [string, string] => [n, 'medlemmar']),
  ),
  notNumbers: section('About', ['130+', 'projects'], ['2–3', 'meetings a year'], ['½', 'in each country']),
  longCompoundWords: section('Verksamhetsuppföljningsnyckeltal', [
    '1234567890123456789012',
    'samhällsplaneringsverksamhetsutvecklingsprojekt',
    'Verksamhetsberättelsesammanställning',
  ]),
  blankParts: section('Figures', [' ', 'members'], ['40', '\u200b'], ['7', 'countries', ' ']),
  noFigures: section('Figures'),
} satisfies Record<string, Section>;
