import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Body } from './body';
import { isMissing } from './read-if-there';

/** What a file may be, by its ending; files of other kinds (scripts among them) are not served. */
const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The name holds a hash of the content, or is changed with it. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_AN_HOUR = 'public, max-age=3600';

/** A file that is served as it is. */
export interface Asset {
  body: Body;
  cacheControl: string;
  /** Pages of other sites may show it straight from here. */
  isForAll?: boolean;
}

/** The content type of a file, by its ending; empty for kinds that are not served. */
export function typeOf(name: string): string {
  return TYPES[path.extname(name)] ?? '';
}

/** Reads stylesheets, fonts and pictures into memory, by address: there are few, and they are small. */
export async function loadAssets(appDirectory: string): Promise<ReadonlyMap<string, Asset>> {
  const built = await readFolder(path.join(appDirectory, '.next/static'), '/_next/static/');
  const own = await readFolder(path.join(appDirectory, 'public'), '/');
  return new Map([...own, ...built]);
}

async function readFolder(folder: string, prefix: string): Promise<[string, Asset][]> {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    // Development has no build.
    if (isMissing(error)) return [];
    throw error;
  });
  const files = names.filter((name) => typeOf(name) !== '');
  return Promise.all(
    files.map(async (name): Promise<[string, Asset]> => {
      const address = prefix + name.split(path.sep).join('/');
      const body = new Body(await readFile(path.join(folder, name)), typeOf(name));
      return [address, { body, cacheControl: /^\/(_next|fonts)\//.test(address) ? FOR_EVER : FOR_AN_HOUR }];
    }),
  );
}
