import type { Core } from '@strapi/strapi';
import { isImageBlock, readFromLibrary } from './text-pictures';

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

/** What the library knows of a file that the site asks for in running texts. */
const SHOWN = ['documentId', 'caption', 'width', 'height', 'formats', 'focalPoint'];

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
  if (!Array.isArray(body) || !body.some(isImageBlock)) return body;
  const images = body.map((block) => (isImageBlock(block) ? block.image : null));
  const shown = await readFromLibrary(strapi, images, SHOWN);
  return body.map((block: unknown, index) => (isImageBlock(block) ? { ...block, image: shown[index] } : block));
}
