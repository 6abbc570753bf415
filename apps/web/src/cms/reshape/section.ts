import { type Locale, tag } from '@sern/contract';
import { log } from '../../lib/log';
import { linkTags } from './link';
import { reshapeImage } from './picture';
import {
  reshapeAccordion,
  reshapeCallToAction,
  reshapeContactSection,
  reshapeKeyFigures,
  reshapePageList,
  reshapeQuote,
  reshapeText,
  reshapeValueList,
  type SectionAnswer,
  type Shown,
} from './section-props';

/** A section of a page as plain props, told apart by `type`. */
export type Section = NonNullable<ReturnType<typeof reshapeSection>>;

/** The props of one type of section. */
export type SectionOf<Type extends Section['type']> = Extract<Section, { type: Type }>;

/**
 * Plain props of a section, or `null` for one that this build does not know or cannot show; that is logged.
 * @param shown what sections of its page show besides their own words
 * @param position its place on the page, from 0: a stable `id` over publications, unlike Strapi's numbers
 */
export function reshapeSection(section: SectionAnswer, shown: Shown, position: number) {
  const id = `section-${position + 1}`;
  switch (section.__typename) {
    case 'ComponentSectionsRichText':
      return { type: 'rich-text' as const, id, ...reshapeText(section) };
    case 'ComponentSectionsStatement':
      return { type: 'statement' as const, id, heading: section.title, text: section.statement };
    case 'ComponentSectionsValueList':
      return { type: 'value-list' as const, id, ...reshapeValueList(section, shown.values) };
    case 'ComponentSectionsCallOut':
      return { type: 'call-out' as const, id, ...reshapeText(section) };
    case 'ComponentSectionsCallToAction': {
      const props = reshapeCallToAction(section);
      return props && { type: 'call-to-action' as const, id, ...props };
    }
    case 'ComponentSectionsKeyFigures':
      return { type: 'key-figures' as const, id, ...reshapeKeyFigures(section) };
    case 'ComponentSectionsQuote':
      return { type: 'quote' as const, id, ...reshapeQuote(section) };
    case 'ComponentSectionsAccordion':
      return { type: 'accordion' as const, id, ...reshapeAccordion(section) };
    case 'ComponentSectionsPageList':
      return { type: 'page-list' as const, id, ...reshapePageList(section, shown.below) };
    case 'ComponentSectionsContact':
      return { type: 'contact' as const, id, ...reshapeContactSection(section, shown.contact) };
    case 'ComponentSectionsImage': {
      const props = reshapeImage(section, position);
      return props && { type: 'image' as const, id, ...props };
    }
    default:
      log.warn('a section of unknown type was left out', { section: section.__typename });
      return null;
  }
}

/** The tags of what a section shows besides its page. */
export function sectionTags(locale: Locale, section: SectionAnswer): string[] {
  switch (section.__typename) {
    case 'ComponentSectionsCallToAction':
      return linkTags(locale, [section.link]);
    case 'ComponentSectionsValueList':
      return [tag.list('value', locale)];
    case 'ComponentSectionsPageList':
      return linkTags(locale, section.pages);
    case 'ComponentSectionsContact':
      return [tag.layout(locale)];
    default:
      return [];
  }
}
