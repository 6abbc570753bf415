import type { Knex } from 'knex';

/** Which page, in which language. */
export interface Version {
  documentId: string;
  locale: string;
}

/** The versions that the rows of a page carry, each once. One in each of the two, unless something is half there. */
export interface VersionsOfPage {
  published: number[];
  draft: number[];
  /** How many publications the log knows of. */
  entries: number;
}

const COMPONENTS = {
  'sections.rich-text': 'components_sections_rich_text',
  'sections.call-out': 'components_sections_call_out',
  'sections.statement': 'components_sections_statement',
  'shared.seo': 'components_shared_seo',
} as const;
/** Rows that each say which version they belong to: the page itself, and one of each component. */
const ROWS = 1 + Object.keys(COMPONENTS).length;

/** What an editor sends: a page in which every row says which version it belongs to. */
export function versionedPage(title: string, version: number): object {
  const text = `version-${version}.`;
  const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  return {
    title: `${title}, ${text}`,
    slug: title,
    sections: [
      { __component: 'sections.rich-text', heading: text, body },
      { __component: 'sections.call-out', heading: text, body },
      { __component: 'sections.statement', title: text, statement: text },
    ],
    seo: { title: text, description: text },
  };
}

/** Which versions are in the database. @throws when a row is missing, doubled, or belongs to nobody */
export async function versionsOf(db: Knex, { documentId, locale }: Version): Promise<VersionsOfPage> {
  const rows = await db('pages')
    .where({ document_id: documentId, locale })
    .select<{ id: number; title: string; published_at: unknown }[]>('id', 'title', 'published_at');
  const versionsIn = async (wanted: typeof rows) => {
    const texts = (await Promise.all(wanted.map(({ id, title }) => textsOf(db, id, title)))).flat();
    if (texts.length !== ROWS) throw new Error(`A page has ${texts.length} rows instead of ${ROWS}.`);
    return [
      ...new Set(texts.flatMap((text) => [...text.matchAll(/version-(\d+)\./g)].map((match) => Number(match[1])))),
    ];
  };
  const [counted] = await db('publication_log')
    .where({ document_id: documentId, locale, action: 'publish' })
    .count<{ count: number | string }[]>({ count: '*' });
  return {
    published: await versionsIn(rows.filter((row) => row.published_at !== null)),
    draft: await versionsIn(rows.filter((row) => row.published_at === null)),
    entries: Number(counted?.count),
  };
}

/** The title of a page, and the texts of its components. */
async function textsOf(db: Knex, id: number, title: string): Promise<string[]> {
  const links = await db('pages_cmps')
    .where({ entity_id: id })
    .select<{ cmp_id: number; component_type: keyof typeof COMPONENTS }[]>('cmp_id', 'component_type');
  const components = links.map(({ cmp_id, component_type }) =>
    db<object>(COMPONENTS[component_type]).where({ id: cmp_id }).first<object>(),
  );
  return [title, ...(await Promise.all(components)).map((row) => JSON.stringify(row))];
}

/** Components that no page has: the rest of a publication that was not undone as a whole. */
export async function leftOver(db: Knex): Promise<string[]> {
  const found = Object.entries(COMPONENTS).map(async ([type, table]) => {
    const owned = db('pages_cmps').where({ component_type: type }).select('cmp_id');
    const rows = await db(table).whereNotIn('id', owned).select<{ id: number }[]>('id');
    return rows.map(({ id }) => `${table} ${id}`);
  });
  return (await Promise.all(found)).flat();
}
