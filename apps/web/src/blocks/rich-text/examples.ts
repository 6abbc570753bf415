import type { SectionOf } from '../../cms/reshape/section';
import { heading, item, link, list, paragraph, quote, text } from '../../components/rich-text/strapi-blocks';

const section = (title: string | null, body: unknown): SectionOf<'rich-text'> => ({
  type: 'rich-text',
  id: 'section-1',
  heading: title,
  body,
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section('Working together since 2005', [
    paragraph('SERN is the result of a ', text('long-term process', 'bold'), ' of cooperation.'),
    heading(2, 'How it began'),
    list('unordered', item('By '), item(link('https://www.aiccre.it/', 'AICCRE Emilia-Romagna'))),
    quote('A cooperation that will continue.'),
  ]),
  withoutHeading: section(null, [heading(1, 'What we do'), paragraph('We link municipalities.'), heading(4, 'How')]),
  longCompoundWords: section('Samhällsplaneringsverksamhetsutvecklingsstrategi', [
    paragraph('Jämställdhetsintegreringsstrategiarbetsgruppsmöte'),
  ]),
  onlyHeading: section('To be written', []),
  nothingButWhiteSpace: section('  \n ', [paragraph(' '), paragraph(text('\u200b'))]),
  malformed: section('Still here', [null, { type: 'paragraph' }, { type: 'marquee' }, paragraph('The rest is shown.')]),
  notEvenAList: section(null, 'a string'),
} satisfies Record<string, SectionOf<'rich-text'>>;
