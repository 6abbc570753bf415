import type { SectionOf } from '../../cms/reshape/section';

type Section = SectionOf<'contact'>;

const section = (heading: string | null, intro: string | null, contact: Section['contact']): Section => ({
  type: 'contact',
  id: 'section-1',
  heading,
  intro,
  contact,
});

const EMAIL = { email: 'info@example.org', phone: null, address: null };

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section('Report a problem', 'Tell us what does not work.', {
    email: 'info@example.org',
    phone: '+46 (0)10-123 45',
    address: 'Box 1\n123 45 Stad',
  }),
  emailAlone: section('Report a problem', null, EMAIL),
  withoutHeading: section(null, ' ', EMAIL),
  longCompoundWords: section('Tillgänglighetsproblemanmälningsmottagning', null, {
    ...EMAIL,
    email: 'tillganglighetsproblemanmalningsmottagningen@samhallsplaneringsverksamheten.example',
  }),
  strangeEmail: section('Report a problem', null, { ...EMAIL, email: "'&?bcc=x@example.org" }),
  noContact: section('Report a problem', 'Tell us what does not work.', null),
} satisfies Record<string, Section>;
