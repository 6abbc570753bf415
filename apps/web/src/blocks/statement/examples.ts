import type { SectionOf } from '../../cms/reshape/section';

const section = (heading: string, text: string): SectionOf<'statement'> => ({
  type: 'statement',
  id: 'section-1',
  heading,
  text,
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section('Our vision', 'SERN wants to increase the quality of life of the citizens.'),
  severalLines: section('Our mission', 'First line\nSecond line'),
  longCompoundWords: section('Verksamhetsutvecklingsprojekt', 'Samhällsplaneringsverksamhetsutvecklingsstrategi'),
  whiteSpaceHeading: section('   ', 'A text without a heading.'),
  nothingButWhiteSpace: section('Our vision', ' \n '),
  markup: section('<b>Bold</b>', '<script>alert(1)</script>'),
} satisfies Record<string, SectionOf<'statement'>>;
