import type { SectionOf } from '../../cms/reshape/section';

type Section = SectionOf<'quote'>;

const section = (
  quotation: string,
  person: string | null,
  role: string | null,
  language: string | null = null,
): Section => ({ type: 'quote', id: 'section-1', quotation, person, role, language });

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section('We learn most where we are least alike.', 'Anna Exempel', 'Mayor of a member municipality'),
  otherLanguage: section('Insieme si impara.', 'Maria Esempio', null, 'it'),
  roleAlone: section('It was worth the journey.', null, 'A participant'),
  wordsAlone: section('Two shores,\none line.', null, null),
  longCompoundWords: section(
    'Jämställdhetsintegreringsstrategiarbetsgruppsmöte!',
    'Samhällsplaneringsverksamhetsutvecklare',
    null,
  ),
  strangeLanguage: section('Words', null, null, 'it" onclick="alert(1)'),
  blankWords: section(' \u200b', 'Anna Exempel', null),
} satisfies Record<string, Section>;
