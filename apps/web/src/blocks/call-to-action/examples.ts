import type { SectionOf } from '../../cms/reshape/section';

const section = (heading: string | null, text: string | null, label: string): SectionOf<'call-to-action'> => ({
  type: 'call-to-action',
  id: 'section-1',
  heading,
  text,
  link: { label, href: '/en/about-us' },
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section('Become a member', 'Municipalities and regions are welcome.', 'About the network'),
  linkAlone: section(null, null, 'About the network'),
  longCompoundWords: section('Medlemskapsansökningsförfarande', null, 'Medlemskapsansökningsformulär'),
  blankTexts: section(' ', '\n', 'About the network'),
  blankLabel: section('Become a member', null, ' '),
} satisfies Record<string, SectionOf<'call-to-action'>>;
