import type { Core } from '@strapi/strapi';
import { refusal } from '../messages/refusal';
import { localesOf, paramsOf, setParams, type WriteParams, writeAction } from './document-write';
import { inTurn } from './in-turn';
import { checkedSlug, freeSlug, isBlank } from './slugs';

const VALUE = 'api::value.value';

interface ValueRow {
  documentId: string;
  locale: string;
  publishedAt: string | null;
  name: string | null;
  slug: string | null;
}

/** Gives every value a name and a slug of its own in its language. Values have no tree, and no reserved slugs. */
export function guardValues(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const action = writeAction(context);
    if (context.uid !== VALUE || !action || !['create', 'update', 'clone'].includes(action)) return next();
    return inTurn(strapi, async () => {
      const params = paramsOf(context);
      const select = ['documentId', 'locale', 'publishedAt', 'name', 'slug'];
      const rows: ValueRow[] = await strapi.db
        .query(VALUE)
        .findMany({ select, where: { locale: { $in: localesOf(params) } } });
      const isClone = action === 'clone';
      setParams(context, { ...params, data: { ...params.data, slug: planSlug(strapi, rows, params, isClone) } });
      return next();
    });
  });
}

function planSlug(strapi: Core.Strapi, rows: ValueRow[], params: WriteParams, isClone: boolean): string {
  const { documentId, data = {} } = params;
  const current = rows.find((row) => row.documentId === documentId && row.publishedAt === null);
  const { name, slug: written } = { name: current?.name, slug: current?.slug, ...data };
  if (isBlank(name)) throw refusal(strapi, 'nameMissing', 'name');

  const others = rows.filter((row) => isClone || row.documentId !== documentId);
  const takenBy = (slug: string) => others.find((row) => row.slug === slug);
  const slug = checkedSlug(strapi, String(isBlank(written) ? name : written), []);
  if (isClone || isBlank(written)) return freeSlug(slug, (candidate) => takenBy(candidate) !== undefined);
  const other = takenBy(slug);
  if (other) throw refusal(strapi, 'valueSlugTaken', 'slug', { slug, title: other.name ?? '', language: other.locale });
  return slug;
}
