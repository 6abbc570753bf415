import type { Core } from '@strapi/strapi';

/** What the tests look at in a page. */
export interface TestPage {
  id: number;
  documentId: string;
  locale: string;
  title: string;
  slug: string;
  path: string;
  parent: { documentId: string } | null;
}

type Data = Record<string, unknown>;
type Status = 'draft' | 'published';

/** Short words for what editors do with pages, through the real document service. */
export function pagesOf(strapi: Core.Strapi) {
  const documents = strapi.documents('api::page.page');
  const populate = { parent: true } as const;
  return {
    create: async (data: Data, locale = 'en', status: Status = 'draft') =>
      (await documents.create({ data, locale, status, populate })) as unknown as TestPage,
    save: async (documentId: string, data: Data, locale = 'en', status: Status = 'draft') =>
      (await documents.update({ documentId, data, locale, status, populate })) as unknown as TestPage,
    publish: (documentId: string, locale: string | string[] = 'en') =>
      documents.publish({ documentId, locale: locale as string }),
    unpublish: (documentId: string, locale = 'en') => documents.unpublish({ documentId, locale }),
    discard: (documentId: string, locale = 'en') => documents.discardDraft({ documentId, locale }),
    clone: async (documentId: string, locale = 'en', data: Data = {}) => {
      const copy = await documents.clone({ documentId, locale, data });
      return copy?.entries as unknown as TestPage[];
    },
    remove: (documentId: string, locale = 'en') => documents.delete({ documentId, locale }),
    find: async (documentId: string, locale = 'en', status: Status = 'draft') =>
      (await documents.findOne({ documentId, locale, status, populate })) as unknown as TestPage | null,
  };
}

/** Makes a page in English and Swedish, and publishes both. */
export async function publishedPage(strapi: Core.Strapi, title: string, data: Data = {}): Promise<string> {
  const pages = pagesOf(strapi);
  const { documentId } = await pages.create({ title, ...data });
  await pages.save(documentId, { title: `${title} (sv)`, ...data }, 'sv');
  await pages.publish(documentId, ['en', 'sv']);
  return documentId;
}

/** What a refusal said, and at which field: `slug: The address …`. Fails when nothing was refused. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  const { name, message, details } = error as Error & { details?: { errors?: { path: string[] }[] } };
  return name === 'ValidationError' ? `${details?.errors?.[0]?.path.join('.')}: ${message}` : `${name}: ${message}`;
}
