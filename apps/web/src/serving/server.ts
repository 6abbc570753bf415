import { createServer, type RequestListener } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PublicationSnapshot } from '@sern/contract';
import { env } from '../env';
import { assertToken } from '../lib/assert-token';
import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { isPictureAddress } from '../lib/picture-address';
import { BUILD_SNAPSHOT_FILE, readBuildSnapshot } from '../publication/build-snapshot';
import { Follower, type Site } from '../publication/follower';
import { publicationSource } from '../publication/publication-source';
import { answerRequest } from './answer-request';
import { type AskNext, askThrough } from './ask-next';
import { loadAssets } from './assets';
import { drawingInProcess } from './draw-in-process';
import { healthOf } from './health';
import { startNext } from './next-handler';
import { PageStore } from './page-store';
import { fetchingPictures } from './page-pictures';
import { pictureSource } from './picture-source';
import { PictureStore } from './picture-store';
import { isPreview, loadPreviewScript, Previews } from './previews';
import { refuseMalformed } from './refuse-malformed';
import { readRevalidationKey } from './revalidation-key';
import { RenderedSite } from './rendered-site';
import { loadRoutes, saveRoutes } from './route-file';
import { securityHeaders } from './security-headers';
import { SharePictures } from './share-pictures';
import { siteFiles } from './site-files';
import { stopGracefully } from './stop-gracefully';

/** How long the first visitor may wait for what was published while the server was down, in milliseconds. */
const FIRST_TURN = 5000;
const NOTHING: PublicationSnapshot = { head: 0, routes: [], redirects: [] };

const appDirectory = process.cwd();

/** The web app: Next renders, this serves. */
async function main(): Promise<void> {
  if (env.production) assertToken(env.webToken);
  const dev = !env.production;
  const stop = new AbortController();
  const next = await startNext(appDirectory, { dev, hostname: env.webHost, port: env.webPort });
  const ask = askThrough(next.handle, new URL(env.siteUrl).host);
  const pictures = new PictureStore(path.join(keptIn(), 'pictures'), pictureSource(env.cmsUrl));
  const site = await makeSite(ask, pictures);
  const follower = new Follower({
    source: publicationSource(env.cmsUrl, env.webToken),
    site: dev ? onlyMarking(site) : site,
    startAfter: await headOfBuild(),
    stop: stop.signal,
  });

  const answers = {
    site,
    assets: await loadAssets(appDirectory),
    headers: securityHeaders(env.siteUrl),
    previews: new Previews({
      ask: fetchingPictures(ask, pictures),
      errorPage: (locale, name) => site.errorPage(locale, name),
      script: await loadPreviewScript(appDirectory),
    }),
    siteFile: siteFiles(() => site.versions, env),
    picture: async (address: string) => (await pictures.find(address, dev)) ?? site.sharePicture(address),
    knowsAddresses: () => follower.knowsAddresses,
    health: healthOf(
      () => ({ ...follower.state, behind: site.renewal.behind }),
      () => stop.signal.aborted,
    ),
  };
  const listener: RequestListener = (request, response) => void answerRequest(answers, request, response);
  // Without Host it is we who refuse, with our headers.
  const server = createServer({ requireHostHeader: false }, dev ? developing(next.handle, listener) : listener);
  refuseMalformed(server, answers.headers);
  // Longer than the edge keeps its connections, so that none is cut as a request comes in.
  server.keepAliveTimeout = 65_000;

  if (!dev) await site.prepareErrorPages();
  const firstTurn = follower.turn();
  const following = firstTurn.then(() => follower.run());
  await Promise.race([firstTurn.then(() => site.renewal.done()), sleep(FIRST_TURN, undefined, { ref: false })]);
  stopGracefully(server, stop, async () => {
    await following;
    await next.close();
  });
  server.on('error', (error) => fail(explainListening(error)));
  server.listen(env.webPort, env.webHost, () => log.info('Ready', { address: `http://${env.webHost}:${env.webPort}` }));
}

/** In development Next answers by itself, unfinished pages with its own scripts: it reloads what is edited. */
function developing(next: RequestListener, listener: RequestListener): RequestListener {
  const ours = (url = '') => url === '/' || isPreview(url) || isPictureAddress(url);
  return (request, response) => (ours(request.url) ? listener : next)(request, response);
}

/** In development no page is rendered before somebody looks at it. */
function onlyMarking(site: RenderedSite): Site {
  return {
    useSnapshot: (snapshot) => site.useSnapshot(snapshot),
    markStale: (tags) => site.markStale(tags),
    renew: () => undefined,
    renewal: site.renewal,
  };
}

/** Two processes of one machine have different ports; each keeps what it knows. */
const keptIn = () => path.join(env.dataDir, String(env.webPort));

async function makeSite(ask: AskNext, pictures: PictureStore): Promise<RenderedSite> {
  const kept = keptIn();
  const build = (await readFile(path.join(appDirectory, '.next/BUILD_ID'), 'utf8').catch(() => 'dev')).trim();
  const routeFile = path.join(kept, 'routes.json');
  const store = new PageStore(path.join(kept, 'pages', build));
  if (env.production) await store.removeOtherBuilds();
  return new RenderedSite({
    ask,
    store,
    pictures,
    sharePictures: new SharePictures(
      path.join(kept, 'share'),
      drawingInProcess(path.join(appDirectory, 'dist/share-picture-process.js')),
    ),
    snapshot: (await loadRoutes(routeFile, BUILD_SNAPSHOT_FILE, build)) ?? NOTHING,
    revalidationKey: await readRevalidationKey(appDirectory),
    save: (snapshot) => saveRoutes(routeFile, { ...snapshot, build }),
  });
}

/** Where the log is followed from: what the build has seen. */
async function headOfBuild(): Promise<number> {
  const { head } = await readBuildSnapshot().catch(() => NOTHING);
  return head;
}

function explainListening(error: Error): string {
  const busy = 'code' in error && error.code === 'EADDRINUSE';
  return busy ? `Port ${env.webPort} is in use. Stop what uses it, or set WEB_PORT.` : describeError(error);
}

function fail(message: string): void {
  log.error(message);
  process.exit(1);
}

main().catch((error: unknown) => fail(describeError(error)));
