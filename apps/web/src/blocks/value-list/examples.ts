import type { SectionOf } from '../../cms/reshape/section';

type Value = SectionOf<'value-list'>['values'][number];

const value = (name: string, description: string | null = null): Value => ({
  slug: name.toLowerCase(),
  name,
  description,
});

const section = (heading: string | null, intro: string | null, values: Value[]): SectionOf<'value-list'> => ({
  type: 'value-list',
  id: 'section-1',
  heading,
  intro,
  values,
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section('Identity and values', 'We operate following our long term values:', [
    value('Cooperation'),
    value('Trust', 'We keep our word.'),
  ]),
  withoutHeading: section(null, null, [value('Ansvar'), value('Förtroende')]),
  oneValue: section('Values', null, [value('Trust')]),
  longCompoundWords: section('Värdegrundsutvecklingsarbetsgruppen', null, [
    value('Jämställdhetsintegreringsstrategi', 'Likabehandlingsplaneringsunderlag'),
  ]),
  noValues: section('Identity and values', 'We operate following our long term values:', []),
  blankValues: section('Values', null, [value('  '), value('Trust', '  ')]),
} satisfies Record<string, SectionOf<'value-list'>>;
