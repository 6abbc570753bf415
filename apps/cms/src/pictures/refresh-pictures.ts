import type { Core } from '@strapi/strapi';

const FILE = 'plugin::upload.file';

type Resolver = (parent: unknown, args: unknown, context: unknown, info: unknown) => unknown;
type ResolverConfig = Record<string, { middlewares: ((next: Resolver, ...rest: Parameters<Resolver>) => unknown)[] }>;

/** What we use of the GraphQL plugin's extension service. */
interface GraphqlExtension {
  shadowCRUD(uid: string): { field(name: string): { disable(): void } };
  use(configuration: { resolversConfig: ResolverConfig }): void;
}

/** What the library knows of a file that is no business of the site. */
const HIDDEN = ['name', 'hash', 'ext', 'mime', 'size', 'url', 'previewUrl', 'provider', 'publishedAt'];

/** A picture in a rich text: what the library said of it when it was put there. */
interface ImageBlock {
  type: 'image';
  image: { hash?: unknown } | null;
}

/**
 * Makes GraphQL answer rich texts with their pictures as they are in the library now. Strapi's editor copies what the
 * library says into the text, where it stays when the picture is replaced or deleted. A picture that is gone is null.
 */
export function refreshPictures(strapi: Core.Strapi): void {
  const extension: GraphqlExtension = strapi.plugin('graphql').service('extension');
  for (const name of HIDDEN) extension.shadowCRUD(FILE).field(name).disable();
  const middlewares: ResolverConfig[string]['middlewares'] = [
    async (next, ...question) => refreshed(strapi, await next(...question)),
  ];
  const texts = Object.values(strapi.components).flatMap(({ globalId, attributes }) =>
    Object.keys(attributes).flatMap((name) => (attributes[name]?.type === 'blocks' ? [`${globalId}.${name}`] : [])),
  );
  extension.use({ resolversConfig: Object.fromEntries(texts.map((path) => [path, { middlewares }])) });
}

async function refreshed(strapi: Core.Strapi, body: unknown): Promise<unknown> {
  const hashes = Array.isArray(body) ? body.filter(isImage).flatMap(({ image }) => image?.hash ?? []) : [];
  if (!Array.isArray(body) || !body.some(isImage)) return body;
  const $in = hashes.filter((hash) => typeof hash === 'string');
  const select = ['documentId', 'hash', 'alternativeText', 'caption', 'width', 'height', 'formats', 'focalPoint'];
  const files = $in.length > 0 ? await strapi.db.query(FILE).findMany({ select, where: { hash: { $in } } }) : [];
  return body.map((block: unknown) => {
    if (!isImage(block)) return block;
    const file = files.find(({ hash }) => hash === block.image?.hash);
    // The words stay as they were put into this text: the library has one language only.
    return { ...block, image: file ? { ...file, ...wordsOf(block.image) } : null };
  });
}

function wordsOf(image: object | null): object {
  const words = Object.entries(image ?? {}).filter(
    ([name, value]) => ['alternativeText', 'caption'].includes(name) && Boolean(value),
  );
  return Object.fromEntries(words);
}

function isImage(block: unknown): block is ImageBlock {
  return typeof block === 'object' && block !== null && 'type' in block && block.type === 'image' && 'image' in block;
}
