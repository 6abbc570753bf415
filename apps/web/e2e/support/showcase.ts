import { type Browser, expect } from '@playwright/test';
import {
  code,
  heading,
  image,
  item,
  link,
  list,
  paragraph,
  quote,
  text,
} from '../../src/components/rich-text/strapi-blocks';
import { asEntered, type EnteredSection } from './as-entered';
import { EVERY_EXAMPLE } from './every-example';
import { read } from './expect-soon';
import { library, type LibraryFile } from './library';
import { staff, type Version } from './staff';
import { HEALS_WITHIN } from './web-process';

const PAGE = 'api::page.page';

/** Where the pages of the showcase are. The one with sections lies below the parent, the leaf below that. */
export const SHOWCASE = {
  en: { parent: '/en/showcase', sections: '/en/showcase/sections', leaf: '/en/showcase/sections/leaf' },
  sv: { parent: '/sv/visning', sections: '/sv/visning/avsnitt', leaf: '/sv/visning/avsnitt/blad' },
  /** Every example of every block that the CMS takes, in English only. */
  examples: '/en/showcase/examples',
};

/** Examples that no editor can enter: the CMS refuses what is empty or malformed. */
const REFUSED = new Set([
  'accordion.malformed',
  'accordion.noItems',
  'callOut.malformedBody',
  'keyFigures.noFigures',
  'quote.strangeLanguage',
  'richText.malformed',
  'richText.notEvenAList',
]);

/** Everything that editors can put on a page, published. */
export interface Showcase {
  /** The page with one of every section. */
  sections: Version;
  /** Takes everything down and puts the site settings back. */
  remove(): Promise<void>;
}

/** One of every kind of text that the editor of rich text knows. */
function everyText(file: LibraryFile): unknown[] {
  return [
    paragraph(
      'Plain, ',
      text('bold', 'bold'),
      ', ',
      text('italic', 'italic'),
      ', ',
      text('underlined', 'underline'),
      ', ',
      text('struck', 'strikethrough'),
      ', ',
      text('code', 'code'),
      '.',
    ),
    paragraph(
      'A ',
      link('/en/about-us', 'page of this site'),
      ', a ',
      link('https://example.org/', 'page elsewhere'),
      ', a ',
      link('mailto:a@example.org', 'letter'),
      ' and a passage: ',
      link('/lang:it', 'insieme si impara'),
      '.',
    ),
    heading(2, 'A heading'),
    heading(4, 'One that skips two levels'),
    heading(1, 'One of the highest'),
    list('unordered', item('Point'), list('unordered', item('Below it'), item(link('/en', 'A link'))), item('Point')),
    list('ordered', item('First'), list('ordered', item('First of all')), item('Second')),
    quote('What somebody said.'),
    code('const answer = 42;'),
    image({ ...file, alternativeText: 'A teal cloth', caption: 'In the text' }),
  ];
}

/** One of every section, the picture at the top. */
function everySection(file: LibraryFile): EnteredSection[] {
  const ordinary = (block: string) => {
    const section = EVERY_EXAMPLE.get(`${block}.ordinary`);
    if (!section) throw new Error(`The block ${block} has no ordinary example.`);
    return asEntered(section, file.id);
  };
  const blocks = ['callOut', 'callToAction', 'keyFigures', 'quote', 'statement', 'accordion', 'valueList', 'contact'];
  return [
    ordinary('image'),
    { __component: 'sections.rich-text', heading: 'Rich text', body: everyText(file) },
    ...blocks.map(ordinary),
    ordinary('pageList'),
    { __component: 'sections.page-list', heading: 'Below', pages: [] },
  ];
}

/** Every example that the CMS takes. */
function everyExample(file: LibraryFile): EnteredSection[] {
  const entered = [...EVERY_EXAMPLE].filter(([name]) => !REFUSED.has(name));
  return entered.map(([, example]) => asEntered(example, file.id));
}

/** Waits longer than the promise made to staff: many publications come one after the other. */
async function expectStatus(address: string, status: number): Promise<void> {
  await expect.poll(async () => (await read(address)).status, { timeout: HEALS_WITHIN }).toBe(status);
}

interface Words {
  en: object;
  sv?: object;
}

/** Creates a page in its languages, below another, and publishes it. */
async function publish(words: Words, parent?: Version): Promise<Version> {
  const place = (locale: string) =>
    parent ? { parent: { connect: [{ documentId: parent.documentId, locale }] } } : {};
  const page = await staff.create(PAGE, 'en', { ...words.en, ...place('en') });
  if (words.sv) await staff.update(PAGE, page.documentId, 'sv', words.sv);
  for (const locale of words.sv ? ['en', 'sv'] : ['en']) await staff.publish(PAGE, page.documentId, locale);
  return page;
}

/** A picture of a teal cloth, in the library. */
export async function uploadPicture(browser: Browser): Promise<LibraryFile> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 700 } });
  await page.setContent('<body style="background:teal">');
  const file = await library.upload(await page.screenshot({ type: 'jpeg' }), 'Teal cloth.jpg');
  await page.close();
  return file;
}

/** Publishes the showcase and waits until visitors see it. */
export async function publishShowcase(browser: Browser): Promise<Showcase> {
  const file = await uploadPicture(browser);
  const sites = await Promise.all(['en', 'sv'].map(async (locale) => ({ locale, ...(await staff.site(locale)) })));
  const contact = { email: 'info@example.org', phone: '+46 (0)10-123 45', address: 'Box 1\n123 45 Stad' };
  for (const { locale } of sites) await staff.updateSite(locale, { contact });
  const body = [paragraph('Words.')];
  const textAlone = [{ __component: 'sections.rich-text', heading: 'Text', body }];
  const parent = await publish({
    en: { title: 'Showcase', slug: 'showcase', lead: 'What there is.', sections: textAlone },
    sv: { title: 'Visning', slug: 'visning', lead: 'Vad som finns.', sections: textAlone },
  });
  const rest = { reviewedOn: '2026-11-22', seo: { title: 'Every section', description: 'One of each.' } };
  const sections = await publish(
    {
      en: { title: 'Sections', slug: 'sections', lead: 'One of each.', sections: everySection(file), ...rest },
      sv: { title: 'Avsnitt', slug: 'avsnitt', lead: 'Ett av varje.', sections: everySection(file), ...rest },
    },
    parent,
  );
  const leaf = await publish(
    {
      en: { title: 'Leaf', slug: 'leaf', sections: textAlone },
      sv: { title: 'Blad', slug: 'blad', sections: textAlone },
    },
    sections,
  );
  const examples = await publish({ en: { title: 'Examples', slug: 'examples', sections: everyExample(file) } }, parent);
  for (const address of [SHOWCASE.en.leaf, SHOWCASE.sv.leaf, SHOWCASE.examples]) await expectStatus(address, 200);

  return {
    sections,
    async remove() {
      for (const { documentId } of [examples, leaf, sections, parent]) await staff.remove(PAGE, documentId);
      for (const { locale } of sites) await staff.updateSite(locale, { contact: null });
      await library.remove(file.id);
      await expectStatus(SHOWCASE.en.parent, 404);
    },
  };
}
