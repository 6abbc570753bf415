import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import { localesOf, paramsOf, writeAction } from '../pages/document-write';
import { isBlank } from '../pages/slugs';
import { picturesIn, readFromLibrary } from './text-pictures';

const PAGE = 'api::page.page';
const PICTURE = 'sections.image';

interface Section {
  __component: string;
  picture?: object | null;
  alternativeText?: string | null;
  decorative?: boolean | null;
}

/**
 * Refuses to publish a page with a picture that is not there, or that says nothing to those who do not see it, unless
 * it is marked as decoration. In running text, where nothing can be marked, each picture that is there must say something.
 * Looks at what became public, whatever the write was called; the refusal undoes it.
 * @throws ValidationError
 */
export function guardDescriptions(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const action = writeAction(context);
    const params = paramsOf(context);
    if (context.uid !== PAGE || (action !== 'publish' && params.status !== 'published')) return next();
    return strapi.db.transaction(async () => {
      const result = await next();
      const documentId = params.documentId ?? (result as { documentId?: string } | null)?.documentId;
      if (documentId) await checkPublished(strapi, documentId, localesOf(params));
      return result;
    });
  });
}

async function checkPublished(strapi: Core.Strapi, documentId: string, locales: string[]): Promise<void> {
  const pages = (await strapi.db.query(PAGE).findMany({
    where: { documentId, locale: { $in: locales }, publishedAt: { $notNull: true } },
    populate: { sections: { populate: true } },
  })) as { sections: Section[] }[];
  for (const { sections } of pages) {
    for (const [index, section] of sections.entries()) {
      checkSection(strapi, section, index);
      await checkTexts(strapi, section, index);
    }
  }
}

function checkSection(strapi: Core.Strapi, section: Section, index: number): void {
  const lacks = whatLacks(section);
  const field = `sections.${index}.${lacks === 'pictureMissing' ? 'picture' : 'alternativeText'}`;
  if (lacks) throw refusal(strapi, lacks, field, { position: index + 1 });
}

function whatLacks({ __component, picture, alternativeText, decorative }: Section) {
  if (__component !== PICTURE) return null;
  if (!picture) return 'pictureMissing';
  return decorative === true || !isBlank(alternativeText) ? null : 'pictureUndescribed';
}

async function checkTexts(strapi: Core.Strapi, section: Section, index: number): Promise<void> {
  const found = picturesIn(strapi, section.__component, section);
  const pictures = found.map(({ picture }) => picture);
  for (const [place, picture] of (await readFromLibrary(strapi, pictures, ['name'])).entries()) {
    // One that is gone from the library is left out of the page.
    if (!picture || !isBlank(picture.alternativeText)) continue;
    const field = `sections.${index}.${found[place]?.field}`;
    throw refusal(strapi, 'textPictureUndescribed', field, { name: String(picture.name), position: index + 1 });
  }
}
