import type { Locale } from '@sern/contract';

/** What the form of a page holds, as it would be sent with a save. Fields that are left out stay as they are. */
export interface PageForm {
  title?: string;
  slug?: string | null;
  /** A relation as Strapi's form has it: `{ connect: [{ documentId }], disconnect: […] }`. */
  parent?: object | null;
}

/** A published page that gets another address. Addresses are those of the site: `/en/about-us`. */
export interface Move {
  locale: Locale;
  title: string;
  from: string;
  to: string;
}

/** Most addresses that are told one by one. */
export const MAX_TOLD = 20;

/**
 * `POST /addresses/look-ahead`, for administrators who may read the page: what a save and a publication of the form
 * would do to addresses. Nothing is written.
 */
export interface LookAhead {
  body: { documentId?: string; locale?: string; data?: PageForm };
  response: {
    /** The address in this language as visitors have it, and the whole of it; null when it is not published. */
    now: string | null;
    url: string | null;
    /** The address in this language once it is published; null when that would be refused. */
    next: string | null;
    /** The first `MAX_TOLD` addresses that a publication moves, in every language. */
    moves: Move[];
    /** How many it moves altogether. */
    total: number;
    /** Why a save, or else a publication, would be refused: in the language of the administrator. */
    refusal: { on: 'save' | 'publish'; message: string } | null;
  };
}

/** A published page that is about to leave, in one language. */
export interface Leaving {
  locale: Locale;
  /** Its address: `/en/about-us/history`. */
  address: string;
  /** The address of the nearest page above it that stays, at the top that of the start page; null when there is none. */
  above: string | null;
}

/**
 * `POST /addresses/leaving`, for administrators who may read pages in the language; `*` is all of them. Which published
 * pages leave when all the documents are taken down together.
 */
export interface FindLeaving {
  body: { documentIds: string[]; locale: string };
  response: Leaving[];
}

/**
 * Where the visitors of pages go that are taken down, as the parameter `visitors` of Strapi's own requests to unpublish
 * or delete one or many: `above`, each to the page above it, or an address of the site. Left out: nowhere, they are told
 * that the page is gone.
 */
export const VISITORS = 'visitors';
export const ABOVE = 'above';
