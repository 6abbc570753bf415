import { type Locale, tag } from '@sern/contract';
import type { PageQuery } from '../generated/graphql';
import { log } from '../../lib/log';
import { linkTags, reshapeLink } from './link';

type PageAnswer = NonNullable<PageQuery['pages'][number]>;
type SectionAnswer = NonNullable<NonNullable<PageAnswer['sections']>[number]>;
type ValueAnswer = PageQuery['values'][number];

/** One of the long term values, as a list shows it. */
export type Value = ReturnType<typeof reshapeValues>[number];

/** A section of a page as plain props, told apart by `type`. */
export type Section = NonNullable<ReturnType<typeof reshapeSection>>;

/** The props of one type of section. */
export type SectionOf<Type extends Section['type']> = Extract<Section, { type: Type }>;

function reshapeValues(values: readonly ValueAnswer[]) {
  return values.flatMap((value) =>
    value ? [{ slug: value.slug ?? '', name: value.name, description: value.description ?? null }] : [],
  );
}

/**
 * Plain props of a section, or `null` for one that this build does not know or cannot show; that is logged.
 * @param position its place on the page, from 0: a stable `id` over publications, unlike Strapi's numbers
 */
export function reshapeSection(section: SectionAnswer, values: readonly ValueAnswer[], position: number) {
  const id = `section-${position + 1}`;
  switch (section.__typename) {
    case 'ComponentSectionsRichText':
      return { type: 'rich-text' as const, id, heading: section.heading ?? null, body: section.body };
    case 'ComponentSectionsStatement':
      return { type: 'statement' as const, id, heading: section.title, text: section.statement };
    case 'ComponentSectionsValueList':
      return {
        type: 'value-list' as const,
        id,
        heading: section.heading ?? null,
        intro: section.intro ?? null,
        values: reshapeValues(values),
      };
    case 'ComponentSectionsCallOut':
      return { type: 'call-out' as const, id, heading: section.heading ?? null, body: section.body };
    case 'ComponentSectionsCallToAction': {
      const link = reshapeLink(section.link);
      if (!link) return null;
      return {
        type: 'call-to-action' as const,
        id,
        heading: section.heading ?? null,
        text: section.text ?? null,
        link,
      };
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
    default:
      return [];
  }
}
