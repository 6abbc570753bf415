import type { Section } from '../../src/cms/reshape/section';

/** A section as the admin's form sends it. */
export interface EnteredSection {
  __component: string;
  [field: string]: unknown;
}

/** The example of a block as an editor would enter it. @param picture of the media library, for sections that show one */
export function asEntered(section: Section, picture: number): EnteredSection {
  const __component = `sections.${section.type}`;
  switch (section.type) {
    case 'rich-text':
    case 'call-out':
      return { __component, heading: section.heading, body: section.body };
    case 'statement':
      return { __component, title: section.heading, statement: section.text };
    case 'value-list':
    case 'contact':
      return { __component, heading: section.heading, intro: section.intro };
    case 'call-to-action': {
      const { label, href: url } = section.link;
      return { __component, heading: section.heading, text: section.text, link: { label, url } };
    }
    case 'key-figures':
      return { __component, heading: section.heading, figures: section.figures };
    case 'quote': {
      const { quotation, person, role, language } = section;
      return { __component, quotation, person, role, language };
    }
    case 'accordion':
      return { __component, heading: section.heading, items: section.items };
    case 'page-list': {
      const pages = section.pages.map(({ title: label, href: url }) => ({ label, url }));
      return { __component, heading: section.heading, pages };
    }
    case 'image': {
      const { alt: alternativeText, caption, credit, wide } = section;
      return { __component, picture, alternativeText, decorative: alternativeText === '', caption, credit, wide };
    }
  }
}
