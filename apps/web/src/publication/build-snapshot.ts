import { HOME_PATH, type PublicationSnapshot } from '@sern/contract';
import { readFile } from 'node:fs/promises';
import { env } from '../env';
import { isSnapshot } from './answer-shapes';

/**
 * What the CMS had published when the build began; `scripts/build.mjs` writes it. Relative to apps/web. Development has
 * a file of its own, because the server goes on in the log from where its build began.
 */
export const BUILD_SNAPSHOT_FILE = env.production ? '.data/build-snapshot.json' : '.data/development-snapshot.json';

/** The snapshot that the build recorded. @throws when there is none, or not a well-formed one */
export async function readBuildSnapshot(): Promise<PublicationSnapshot> {
  const snapshot: unknown = JSON.parse(await readFile(BUILD_SNAPSHOT_FILE, 'utf8'));
  if (!isSnapshot(snapshot)) throw new Error(`${BUILD_SNAPSHOT_FILE} is not a publication snapshot.`);
  return snapshot;
}

/**
 * The paths below the language prefix of every page that the build finishes, for `generateStaticParams`. Next wants at
 * least one: a language in which nothing is published yet has its start page, which is then not found.
 */
export async function publishedPaths(locale: string): Promise<string[]> {
  const { routes } = await readBuildSnapshot();
  const paths = routes.filter((route) => route.locale === locale).map((route) => route.path);
  return paths.length > 0 ? paths : [HOME_PATH];
}
