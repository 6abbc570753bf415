// A program of its own, run by scripts/build.mjs before Next builds: which pages there are, and where in the
// publication log the server goes on from.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../env';
import { assertToken } from '../lib/assert-token';
import { BUILD_SNAPSHOT_FILE } from './build-snapshot';
import { PublicationAnswerError, publicationSource } from './publication-source';

/** How long the CMS may take, in milliseconds, as for all that a build asks: it has no last good answer. */
const PATIENCE = 30_000;

async function record(): Promise<void> {
  assertToken(env.webToken);
  const source = publicationSource(env.cmsUrl, env.webToken, PATIENCE);
  const snapshot = await source.readSnapshot(new AbortController().signal);
  if (snapshot.routes.length === 0)
    throw new Error(`The CMS at ${env.cmsUrl} has no published page. Publish one first.`);
  await mkdir(path.dirname(BUILD_SNAPSHOT_FILE), { recursive: true });
  await writeFile(BUILD_SNAPSHOT_FILE, JSON.stringify(snapshot));
}

/** One line for whoever builds. */
function explain(error: unknown): string {
  const cms = `The CMS at ${env.cmsUrl}`;
  if (error instanceof PublicationAnswerError) {
    const refused = error.status === 401 || error.status === 403;
    return refused
      ? `${cms} refuses the token: WEB_TOKEN must be the one that the CMS has.`
      : `${cms} answered ${error.status}.`;
  }
  const unreachable = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
  if (unreachable) return `${cms} does not answer. Start it first, or set CMS_URL.`;
  return error instanceof Error ? error.message : String(error);
}

record().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
