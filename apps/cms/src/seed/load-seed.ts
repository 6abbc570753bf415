import type { Locale } from '@sern/contract';
import type { Core, Modules, UID } from '@strapi/strapi';
import { PAGE } from '../pages/page-rows';
import { onceEver } from '../provision/once';
import { en } from './content/en';
import { sv } from './content/sv';
import type { SeedContent } from './seed-content';

/** The languages that the seed is written in; a further language starts empty. */
export const SEED: Partial<Record<Locale, SeedContent>> = { en, sv };

const LANGUAGES = Object.entries(SEED) as [Locale, SeedContent][];

/** Creates and publishes what a fresh system shows. A later boot changes, overwrites and recreates nothing. */
export async function loadSeed(strapi: Core.Strapi): Promise<void> {
  await onceEver(strapi, 'seed', async () => {
    for (const position of en.values.keys()) await createValue(strapi, position);
    // Published in this order, because a published link leads to a published page.
    const about = await createDocument(strapi, PAGE, (seed) => ({ ...seed.about, menuOrder: 1 }));
    await createDocument(strapi, PAGE, (seed) => seed.home(about));
    const accessibilityPage = await createDocument(strapi, PAGE, (seed) => ({ ...seed.accessibility, menuOrder: 2 }));
    const privacyPage = await createDocument(strapi, PAGE, (seed) => ({ ...seed.privacy, menuOrder: 3 }));
    const menus = { headerMenu: [{ page: about }], footerMenu: [{ page: about }], accessibilityPage, privacyPage };
    await createDocument(strapi, 'api::site.site', (seed) => ({ ...seed.site, ...menus }));
  });
}

function createValue(strapi: Core.Strapi, position: number) {
  return createDocument(strapi, 'api::value.value', (seed) => ({
    name: seed.values[position],
    note: seed.valueNote,
    order: position + 1,
  }));
}

/** Makes one document with a version in every language of the seed, publishes them, and gives its `documentId`. */
async function createDocument(
  strapi: Core.Strapi,
  type: UID.ContentType,
  dataOf: (seed: SeedContent) => object,
): Promise<string> {
  const documents = strapi.documents(type);
  let documentId: string | undefined;
  for (const [locale, seed] of LANGUAGES) {
    const data: Modules.Documents.Params.Data.Input<UID.ContentType> = dataOf(seed);
    const version = documentId
      ? await documents.update({ documentId, locale, data })
      : await documents.create({ locale, data });
    documentId = version?.documentId;
  }
  if (!documentId) throw new Error(`The seed made no ${type}`);
  if (!strapi.contentType(type).options?.draftAndPublish) return documentId;
  for (const [locale] of LANGUAGES) await documents.publish({ documentId, locale });
  return documentId;
}
