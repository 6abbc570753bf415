import { expect, type Browser } from '@playwright/test';
import knex from 'knex';
import { HOSTILE_ADDRESSES } from './hostile-addresses';
import { HOSTILE_WORDS } from './hostile-words';
import {
  brokenSections,
  cut,
  everyLinkTo,
  everySectionSaying,
  IMPOSSIBLE_BODY,
  PLACEHOLDER,
  type SayingSection,
} from './hostile-sections';
import type { EnteredSection } from './as-entered';
import { library } from './library';
import { uploadPicture } from './showcase';
import { staff, type Version } from './staff';

const PAGE = 'api::page.page';
const VALUE = 'api::value.value';

/** How many pages the words are spread over. */
const PAGES = 4;

/** A page that somebody who means no good has published. */
export interface HostilePage {
  address: string;
  title: string;
  /** What each of its sections says, in their order. */
  says: readonly (readonly string[])[];
}

/** A site that an editor who means no good has had in her hands, in Swedish. */
export interface HostileSite {
  pages: readonly HostilePage[];
  remove(): Promise<void>;
}

/** As many words as there is room for, in fields that there are few of; half a letter takes more room than it has. */
const filled = (from: number, longest: number) => cut(HOSTILE_WORDS.slice(from).join(' '), longest - 10);

/** Site settings with hostile words and addresses in every field; what is there stays, so that it can be put back. */
async function spoilSettings(): Promise<() => Promise<void>> {
  const before = await staff.site('sv');
  const kept = (menu: unknown) => (menu as { id: number }[]).map(({ id }) => ({ id }));
  const [header, footer] = [kept(before.headerMenu), kept(before.footerMenu)];
  const entries = HOSTILE_ADDRESSES.map((url, index) => ({ label: cut(HOSTILE_WORDS[index] ?? '', 80), url }));
  const harmless = { label: '"><script>__pwned=1</script>', url: '/sv#"><script>__pwned=1</script>' };
  await staff.updateSite('sv', {
    name: `SERN"'></title><script>__pwned=1</script>`,
    tagline: filled(0, 160),
    footerText: filled(20, 600),
    headerMenu: [...header, harmless, ...entries.slice(0, 11 - header.length)],
    footerMenu: [...footer, harmless, ...entries.slice(11, 30 - footer.length)],
    contact: {
      email: `'&{{7*7}}?bcc=a/|\`@evil.example`,
      phone: `"><img src=x onerror=__pwned=1>`,
      address: filled(60, 300),
    },
  });
  const { name, tagline, footerText } = before;
  return () =>
    staff.updateSite('sv', { name, tagline, footerText, contact: null, headerMenu: header, footerMenu: footer });
}

async function publishPage(fields: object): Promise<Version> {
  const page = await staff.create(PAGE, 'sv', fields);
  await staff.publish(PAGE, page.documentId, 'sv');
  return page;
}

/** Writes what no form lets through where the placeholder is. */
async function writePastTheCms(): Promise<void> {
  const connection = { filename: process.env.DATABASE_FILE ?? '' };
  const database = knex({ client: 'better-sqlite3', connection, useNullAsDefault: true });
  const body = JSON.stringify(IMPOSSIBLE_BODY);
  const written = await database('components_sections_rich_text')
    .where('body', 'like', `%${PLACEHOLDER}%`)
    .update({ body });
  await database.destroy();
  expect(written).toBeGreaterThan(0);
}

/** Enters hostile words, addresses and broken content wherever an editor can, publishes it, and breaks some of it afterwards. */
export async function publishHostileSite(browser: Browser): Promise<HostileSite> {
  const [file, gone] = [await uploadPicture(browser), await uploadPicture(browser)];
  const values: Version[] = [];
  for (const from of [0, 40, 80, 120]) {
    const fields = {
      name: cut(HOSTILE_WORDS[from] ?? '', 120),
      slug: `fientligt-${from}`,
      description: filled(from, 600),
    };
    const value = await staff.create(VALUE, 'sv', fields);
    await staff.publish(VALUE, value.documentId, 'sv', fields);
    values.push(value);
  }

  const documents: Version[] = [];
  const pages: HostilePage[] = [];
  const share = Math.ceil(HOSTILE_WORDS.length / PAGES);
  const add = async (slug: string, from: number, sections: SayingSection[]) => {
    const title = filled(from, 120);
    const seo = { title: filled(from + 3, 70), description: filled(from + 6, 200) };
    const fields = { title, slug, lead: filled(from, 600), seo, sections: sections.map(({ section }) => section) };
    documents.push(await publishPage(fields));
    pages.push({ address: `/sv/${slug}`, title, says: sections.map(({ says }) => says) });
  };
  for (let from = 0; from < HOSTILE_WORDS.length; from += share)
    await add(`fientlig-${from}`, from, everySectionSaying(HOSTILE_WORDS.slice(from, from + share), file));
  const silent = (sections: EnteredSection[]) => sections.map((section) => ({ section, says: [] }));
  await add('fientliga-lankar', 9, silent([...everyLinkTo(HOSTILE_ADDRESSES), { __component: 'sections.value-list' }]));
  await add('trasig', 170, silent(brokenSections(gone)));
  await library.remove(gone.id);
  await writePastTheCms();
  // All pages are made anew with the settings, what was written past the CMS too.
  const restoreSettings = await spoilSettings();

  return {
    pages,
    async remove() {
      await restoreSettings();
      for (const { documentId } of documents) await staff.remove(PAGE, documentId);
      for (const { documentId } of values) await staff.remove(VALUE, documentId);
      await library.remove(file.id);
    },
  };
}
