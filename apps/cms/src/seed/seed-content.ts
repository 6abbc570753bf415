import type { Schema } from '@strapi/strapi';

/** A section of a page as the document service takes it. */
export type SeedSection =
  | { __component: 'sections.rich-text'; heading?: string; body: Schema.Attribute.BlocksValue }
  | { __component: 'sections.statement'; title: string; statement: string }
  | { __component: 'sections.value-list'; heading?: string; intro: string }
  | { __component: 'sections.contact'; heading: string; intro: string }
  | { __component: 'sections.call-to-action'; link: { label: string; page: string } }
  | { __component: 'sections.key-figures'; figures: { figure: string; label: string }[] };

/** A page in one language. */
export interface SeedPage {
  title: string;
  slug: string;
  lead: string;
  sections: SeedSection[];
}

/** A page that says how the site treats its visitors, and so must stay true. */
export interface SeedStatement extends SeedPage {
  /** The day on which every sentence of it was last checked: `2026-11-22`. */
  reviewedOn: string;
  /** What staff read beside it: all that SERN has yet to confirm. */
  note: string;
}

/** Everything that a fresh system shows in one language. */
export interface SeedContent {
  site: { name: string; tagline: string };
  /** Names of the five values, in their order, the same in every language. */
  values: readonly [string, string, string, string, string];
  /** What staff read beside each value. */
  valueNote: string;
  about: SeedPage;
  accessibility: SeedStatement;
  privacy: SeedStatement;
  /** The start page, which leads on to the document `about`. */
  home: (about: string) => SeedPage;
}
