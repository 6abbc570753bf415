import type { SectionOf } from '../../cms/reshape/section';
import { heading, item, list, paragraph } from '../../components/rich-text/strapi-blocks';

const section = (title: string | null, body: unknown): SectionOf<'call-out'> => ({
  type: 'call-out',
  id: 'section-1',
  heading: title,
  body,
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section('Annual meeting', [
    paragraph('Register before 15 March.'),
    heading(5, 'Programme'),
    list('ordered', item('Opening'), item('Elections')),
  ]),
  withoutHeading: section(null, [paragraph('The office is closed on Friday.')]),
  longCompoundWord: section('Årsmötesanmälningsformulär', [paragraph('Anmälningsavgiftsbetalningspåminnelse')]),
  headingAlone: section('Nothing follows', [paragraph('  ')]),
  malformedBody: section('Nothing follows', null),
} satisfies Record<string, SectionOf<'call-out'>>;
