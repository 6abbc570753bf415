import type { Page } from '@playwright/test';
import { SHOWCASE, type Showcase } from './showcase';
import { edgePage, errorPage, showFile } from './shown-file';
import { staff } from './staff';

/** A kind of page that somebody may come to. */
export interface PageKind {
  name: string;
  /** The language that it is in. */
  locale: 'en' | 'sv' | 'it';
  /** False for the pages of the edge, which have no frame, and hence nothing to skip. */
  framed: boolean;
  open(page: Page, showcase: Showcase): Promise<unknown>;
}

const at = (locale: PageKind['locale'], name: string, address: string): PageKind => ({
  name: `${name} (${address})`,
  locale,
  framed: true,
  open: (page) => page.goto(address),
});

const whenWrong = (locale: PageKind['locale'], name: string): PageKind => ({
  name: `the page for ${name}, in ${locale}`,
  locale,
  framed: true,
  open: (page) => showFile(page, errorPage(locale, name)),
});

const ofEdge = (locale: PageKind['locale'], name: string): PageKind => ({
  name: `the edge's page "${name}", in ${locale}`,
  locale,
  framed: false,
  open: (page) => showFile(page, edgePage(`${name}.${locale}`)),
});

/** Every kind of page. The showcase must be published. */
export const PAGE_KINDS: readonly PageKind[] = [
  at('en', 'the start page', '/en'),
  at('sv', 'the start page', '/sv'),
  at('en', 'the page about the network', '/en/about-us'),
  at('sv', 'the page about the network', '/sv/om-oss'),
  at('en', 'the accessibility statement', '/en/accessibility'),
  at('sv', 'the privacy page', '/sv/integritet'),
  at('en', 'a page with pages below it', SHOWCASE.en.parent),
  at('sv', 'a page with one of every section', SHOWCASE.sv.sections),
  at('en', 'a page with every example of every block', SHOWCASE.examples),
  at('sv', 'a page deep in the tree', SHOWCASE.sv.leaf),
  at('en', 'an address that does not exist', '/en/no-such-page'),
  at('sv', 'an address that exists in another language', '/sv/about-us'),
  whenWrong('sv', '500'),
  whenWrong('en', '503'),
  whenWrong('sv', 'expired'),
  ofEdge('sv', 'unavailable'),
  ofEdge('en', 'busy'),
  ofEdge('it', 'unavailable'),
  {
    name: 'the preview of a draft',
    locale: 'sv',
    framed: true,
    open: async (page, { sections }) => page.goto(await staff.preview('api::page.page', sections.documentId, 'sv')),
  },
];
