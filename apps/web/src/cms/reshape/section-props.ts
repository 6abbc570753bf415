import type { PageQuery } from '../generated/graphql';
import type { Contact } from './contact';
import { reshapeLink } from './link';

type PageAnswer = NonNullable<PageQuery['pages'][number]>;
type ValueAnswer = NonNullable<PageQuery['values'][number]>;

/** A section as the CMS answers it. */
export type SectionAnswer = NonNullable<NonNullable<PageAnswer['sections']>[number]>;
type AnswerOf<Name extends SectionAnswer['__typename']> = Extract<SectionAnswer, { __typename: Name }>;

/** A page as a list shows it. */
export interface ListedPage {
  title: string;
  href: string;
  lead: string | null;
}

/** What sections show besides their own words. */
export interface Shown {
  values: readonly ValueAnswer[];
  /** The pages right below the page, in their order. */
  below: readonly ListedPage[];
  contact: Contact | null;
}

/** True for a list of pages whose pages nobody chose: it lists those below the page. */
export function listsPagesBelow(section: SectionAnswer): boolean {
  return section.__typename === 'ComponentSectionsPageList' && (section.pages ?? []).length === 0;
}

export function reshapeText({ heading, body }: AnswerOf<'ComponentSectionsRichText' | 'ComponentSectionsCallOut'>) {
  return { heading: heading ?? null, body };
}

export function reshapeValueList({ heading, intro }: AnswerOf<'ComponentSectionsValueList'>, values: Shown['values']) {
  return {
    heading: heading ?? null,
    intro: intro ?? null,
    values: values.map(({ slug, name, description }) => ({ slug: slug ?? '', name, description: description ?? null })),
  };
}

/** Null while the link leads nowhere. */
export function reshapeCallToAction({ heading, text, link: answer }: AnswerOf<'ComponentSectionsCallToAction'>) {
  const link = reshapeLink(answer);
  return link && { heading: heading ?? null, text: text ?? null, link };
}

export function reshapeKeyFigures({ heading, figures }: AnswerOf<'ComponentSectionsKeyFigures'>) {
  return {
    heading: heading ?? null,
    figures: figures.flatMap((entry) =>
      entry ? [{ figure: entry.figure, label: entry.label, source: entry.source ?? null }] : [],
    ),
  };
}

export function reshapeQuote({ quotation, person, role, language }: AnswerOf<'ComponentSectionsQuote'>) {
  return { quotation, person: person ?? null, role: role ?? null, language: language ?? null };
}

export function reshapeAccordion({ heading, items }: AnswerOf<'ComponentSectionsAccordion'>) {
  return {
    heading: heading ?? null,
    items: items.flatMap((item) => (item ? [{ title: item.title, body: item.body }] : [])),
  };
}

export function reshapePageList(section: AnswerOf<'ComponentSectionsPageList'>, below: Shown['below']) {
  const chosen = (section.pages ?? []).flatMap((entry): ListedPage[] => {
    const link = reshapeLink(entry);
    return link ? [{ title: link.label, href: link.href, lead: entry?.page?.lead ?? null }] : [];
  });
  return { heading: section.heading ?? null, pages: listsPagesBelow(section) ? below : chosen };
}

export function reshapeContactSection(
  { heading, intro }: AnswerOf<'ComponentSectionsContact'>,
  contact: Shown['contact'],
) {
  return { heading: heading ?? null, intro: intro ?? null, contact };
}
