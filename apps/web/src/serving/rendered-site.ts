import type { Locale, PublicationEntry, PublicationSnapshot } from '@sern/contract';
import { describeError } from '../lib/describe-error';
import type { ErrorPage } from '../lib/error-status';
import { log } from '../lib/log';
import type { Site } from '../publication/follower';
import { internalSecret } from '../publication/internal-secret';
import { pageOfSharePicture } from '../lib/share-picture';
import type { AskNext } from './ask-next';
import type { Asset } from './assets';
import type { Body } from './body';
import { Gate } from './gate';
import { ERROR_ADDRESSES, errorAddress } from './error-addresses';
import { fillVersions } from './fill-versions';
import { movesBetween } from './moved-pages';
import { PicturesMissing, picturesOf, withPictures } from './page-pictures';
import type { PageStore } from './page-store';
import type { PictureStore } from './picture-store';
import { addressOf, formerRoutes, PublishedVersions } from './published-versions';
import { renderPage } from './render-page';
import { Renewal } from './renewal';
import type { KeptRoutes } from './route-file';
import { canonical, RouteTable } from './route-table';
import type { SharePictures } from './share-pictures';
import { Visits } from './visits';

interface Parts {
  ask: AskNext;
  store: PageStore;
  pictures: PictureStore;
  /** Made of pages that are kept. */
  sharePictures: SharePictures;
  /** The addresses to begin with. */
  snapshot: KeptRoutes;
  /** Next's own, for pages that are known to be stale; null where there is none, in development. */
  revalidationKey: string | null;
  /** Keeps the addresses for the next start. @throws when they cannot be kept */
  save: (snapshot: KeptRoutes) => Promise<void>;
}

/** Every public page, finished. Visitors are answered from here; Next is asked when the publication log says so. */
export class RenderedSite implements Site {
  table: RouteTable;
  versions: PublishedVersions;
  private snapshot: KeptRoutes;
  /** A page that is rendered while its tags are marked would be stale and look fresh. */
  private readonly gate = new Gate();
  private readonly rendering = new Map<string, Promise<Body>>();
  /** Pages whose failure is in the log already, until they succeed. */
  private readonly reported = new Set<string>();
  /** Pages of documents that changed, until they are rendered. */
  private readonly touched = new Set<string>();
  private readonly visits = new Visits();
  /** Whether a start without the CMS would bring back what is gone: its address is still kept. */
  private bringsBack = false;
  /** The pictures of each page, as last rendered. */
  private readonly shown = new Map<string, string[]>();
  readonly renewal = new Renewal((address) => this.renewPage(address));

  constructor(private readonly parts: Parts) {
    this.snapshot = parts.snapshot;
    this.table = new RouteTable(parts.snapshot);
    this.versions = new PublishedVersions(parts.snapshot.routes, parts.snapshot.former);
  }

  /** The page at an address of the table, for a visitor. @throws when it was never rendered and cannot be now */
  async page(address: string): Promise<Body> {
    this.visits.add(address);
    const kept = await this.parts.store.get(address);
    if (kept) return kept;
    return this.render(address).catch((error: unknown) => {
      // Its words are better than an error; the pictures are asked for again when it is asked for again.
      if (error instanceof PicturesMissing) return error.page;
      throw error;
    });
  }

  /** The page for an error, as last rendered; null before the first time. */
  async errorPage(locale: Locale, name: ErrorPage): Promise<Body | null> {
    return this.parts.store.get(errorAddress(locale, name));
  }

  /** The page for an address where nothing is: it says where the page is instead, if that is known. */
  async notFoundPage(locale: Locale, address: string): Promise<Body | null> {
    const versions = this.versions.elsewhere(canonical(address));
    const page = versions.length > 0 ? await this.errorPage(locale, 'elsewhere') : null;
    return page ? fillVersions(page, versions) : this.errorPage(locale, '404');
  }

  /** What a page looks like where it is shared; null for what is not the address of a public page's picture. */
  async sharePicture(address: string): Promise<Asset | null> {
    const page = pageOfSharePicture(address);
    if (page === null || !this.table.has(page)) return null;
    const picture = await this.parts.sharePictures.find(address, () => this.parts.store.get(page));
    return picture && { ...picture, isForAll: true };
  }

  /** Gets the error pages ready, from disk or from the build, before the first visitor comes. */
  async prepareErrorPages(): Promise<void> {
    await Promise.all(
      ERROR_ADDRESSES.map((address) => this.page(address).catch((error: unknown) => note(address, error))),
    );
  }

  async useSnapshot(snapshot: PublicationSnapshot): Promise<void> {
    const before = documentsByAddress(this.snapshot);
    const now = documentsByAddress(snapshot);
    const former = formerRoutes(this.snapshot, snapshot.routes);
    const moved = await this.movedPages(snapshot);
    this.table = new RouteTable(snapshot);
    this.versions = new PublishedVersions(snapshot.routes, former);
    this.snapshot = { ...snapshot, former };
    // In memory before anybody can ask: as they were is better than nothing, also when the CMS dies right now.
    const keeping = [...moved].map(([address, page]) => this.parts.store.put(address, page));
    this.bringsBack ||= [...before.keys()].some((address) => !now.has(address));
    // Neither what is gone, nor what was there long ago, before an address came back, nor another document's page.
    const addresses = new Set([...before.keys(), ...now.keys()]);
    for (const address of addresses) {
      if (before.get(address) === now.get(address)) continue;
      this.touched.delete(address);
      if (!moved.has(address)) await this.parts.store.remove(address);
    }
    await Promise.all(keeping);
    await this.keepAddresses();
  }

  /** A disk that is full or read-only is logged, unless what is gone could come back: that is not done until it is kept. */
  private async keepAddresses(): Promise<void> {
    try {
      await this.parts.save(this.snapshot);
      this.bringsBack = false;
    } catch (error) {
      if (this.bringsBack) throw new Error('The addresses could not be kept on disk', { cause: error });
      log.warn('The addresses could not be kept on disk', { error: describeError(error) });
    }
  }

  /** The last good pages of documents that moved, by their new addresses. */
  private async movedPages({ routes }: PublicationSnapshot): Promise<Map<string, Body>> {
    const pages = new Map<string, Body>();
    for (const [address, former] of movesBetween(this.snapshot.routes, routes)) {
      const page = await this.parts.store.get(former);
      if (page) pages.set(address, page);
    }
    return pages;
  }

  async markStale(tags: string[]): Promise<void> {
    const { status } = await this.gate.alone(() =>
      this.parts.ask('/internal/revalidate', {
        method: 'POST',
        headers: { authorization: internalSecret(), 'content-type': 'application/json' },
        body: JSON.stringify(tags),
      }),
    );
    if (status !== 204) throw new Error(`Marking tags stale failed with ${status}.`);
  }

  renew(entries: PublicationEntry[]): void {
    for (const address of this.touchedBy(entries)) this.touched.add(address);
    this.renewal.start(this.touched, [...ERROR_ADDRESSES, ...this.visits.mostFirst(this.table.pages)]);
    void this.renewal.done().then(() => this.tidyPictures());
  }

  /** The pages of the changed documents, in every language because each shows the switch to the others. */
  private touchedBy(entries: PublicationEntry[]): string[] {
    const documents = new Set(entries.map(({ documentId }) => documentId));
    const routes = this.snapshot.routes.filter(({ documentId }) => documents.has(documentId));
    return routes.map(addressOf);
  }

  private async renewPage(address: string): Promise<void> {
    try {
      if (this.isServed(address)) await this.render(address);
      this.reported.delete(address);
    } catch (error) {
      if (!this.isServed(address)) return;
      if (!this.reported.has(address)) note(address, error);
      this.reported.add(address);
      throw error;
    }
  }

  /** Renders an address once, for however many ask at the same time. */
  private render(address: string): Promise<Body> {
    const known = this.rendering.get(address);
    if (known) return known;
    const rendering = this.gate.pass(() => this.renderAndKeep(address)).finally(() => this.rendering.delete(address));
    this.rendering.set(address, rendering);
    return rendering;
  }

  private async renderAndKeep(address: string): Promise<Body> {
    const key = this.touched.has(address) ? this.parts.revalidationKey : null;
    const rendered = await renderPage(this.parts.ask, address, key).catch((error: unknown) => {
      // Next may go on with it, and take what it began before a publication for fresh: with the key it begins anew.
      if (this.isServed(address)) this.touched.add(address);
      throw error;
    });
    this.touched.delete(address);
    const page = await withPictures(rendered, address, this.parts.pictures);
    this.shown.set(address, picturesOf(page.bytes.toString('utf8')));
    if (this.isServed(address)) {
      await this.parts.store.put(address, page);
      this.parts.sharePictures.note(address, page);
    }
    return page;
  }

  /** Makes the pictures for shared links, which no page waits for, and removes what is not used. */
  private async tidyPictures(): Promise<void> {
    await this.parts.sharePictures.makeDue(() => this.renewal.done());
    // Only when every page has been rendered: a page that lies on disk alone would lose its pictures.
    if (this.renewal.behind > 0) return;
    const used = [...this.shown].flatMap(([address, pictures]) => (this.isServed(address) ? pictures : []));
    await this.parts.pictures.prune(new Set(used));
    await this.parts.sharePictures.prune((page) => this.isServed(page));
  }

  private isServed(address: string): boolean {
    return this.table.has(address) || ERROR_ADDRESSES.includes(address);
  }
}

function documentsByAddress({ routes }: PublicationSnapshot): ReadonlyMap<string, string> {
  return new Map(routes.map((route) => [addressOf(route), route.documentId]));
}

function note(address: string, error: unknown): void {
  log.error('A page could not be rendered; the last good one stays', { address, error: describeError(error) });
}
