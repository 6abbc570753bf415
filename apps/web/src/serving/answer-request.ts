import { isLocale, type Locale } from '@sern/contract';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { describeError } from '../lib/describe-error';
import type { ErrorStatus } from '../lib/error-status';
import { log } from '../lib/log';
import type { Asset } from './assets';
import { Body } from './body';
import { negotiateLocale } from './negotiate-locale';
import { isPreview, type Previews } from './previews';
import { type Address, readAddress } from './read-address';
import type { RenderedSite } from './rendered-site';
import { requestId } from './request-id';
import type { Match } from './route-table';
import { send } from './send';

/** Visitors ask each time whether there is something newer; the answer is mostly 304. The edge asks each second. */
const ASK_AGAIN = 'public, max-age=0, s-maxage=1, must-revalidate';
const NEVER_KEEP = 'no-store';
/** Seconds after which to try again while the CMS does not answer. */
const RETRY_AFTER = 30;

/** What requests are answered from. */
export interface Answers {
  site: RenderedSite;
  assets: ReadonlyMap<string, Asset>;
  /** Sent with everything. */
  headers: Record<string, string>;
  /** Whether every published address is known: the CMS answers, and nothing that it told is still to be taken over. */
  knowsAddresses: () => boolean;
  /** `/healthz` and `/readyz`; null for other addresses. */
  health: (path: string) => { status: number; body: Body } | null;
  /** Sitemaps, feeds, robots.txt, security.txt; null for other addresses. */
  siteFile: (path: string) => Body | null;
  previews: Previews;
  /** The file of a picture; null where there is none. */
  picture: (path: string) => Promise<Asset | null>;
}

/** Answers one request of a visitor, from memory; never throws. */
export async function answerRequest(
  answers: Answers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const id = requestId(request);
  response.setHeader('x-request-id', id);
  for (const [name, value] of Object.entries(answers.headers)) response.setHeader(name, value);
  const visit = new Visit(answers, request, response);
  try {
    await visit.answer();
  } catch (error) {
    const path = loggable(request.url ?? '');
    log.error('A request failed', { requestId: id, path, error: describeError(error) });
    if (response.headersSent) response.destroy();
    else
      await visit
        .error(error instanceof NotRenderedError || !answers.knowsAddresses() ? '503' : '500')
        .catch(() => response.destroy());
  }
}

/** A page that the public may see and that could not be rendered yet. It is tried again: visitors may come back. */
class NotRenderedError extends Error {}

class Visit {
  /** The language of the address, as far as it is known. */
  private path = '/';

  constructor(
    private readonly answers: Answers,
    private readonly request: IncomingMessage,
    private readonly response: ServerResponse,
  ) {}

  async answer(): Promise<void> {
    const { method = '', url = '', headers, httpVersion } = this.request;
    if (method !== 'GET' && method !== 'HEAD') return this.refuseMethod();
    const address = readAddress(url);
    if (address === null || (headers.host === undefined && httpVersion === '1.1')) return this.error('404', 400);
    this.path = address.path;
    const health = this.answers.health(address.path);
    if (health) return this.send(health.status, health.body, { 'cache-control': NEVER_KEEP });
    if (isPreview(address.path)) return this.answerPreview(address.path);
    const asset = this.answers.assets.get(address.path) ?? (await this.answers.picture(address.path));
    if (asset) return this.sendAsset(asset);
    const file = this.answers.siteFile(address.path);
    if (file) return this.send(200, file, { 'cache-control': ASK_AGAIN });
    return this.answerPage(address, this.answers.site.table.find(address));
  }

  private sendAsset({ body, cacheControl, isForAll }: Asset): Promise<void> {
    const policy = isForAll ? { 'cross-origin-resource-policy': 'cross-origin' } : {};
    return this.send(200, body, { 'cache-control': cacheControl, ...policy });
  }

  private async answerPreview(path: string): Promise<void> {
    const { status, body, headers } = await this.answers.previews.answer(path, this.negotiated());
    // The admin shows them in a frame; their policy says which admin.
    this.response.removeHeader('x-frame-options');
    return this.send(status, body, headers);
  }

  private async answerPage(address: Address, match: Match): Promise<void> {
    if (match?.kind === 'page') {
      const page = await this.answers.site.page(match.address).catch((error: unknown) => {
        throw new NotRenderedError(describeError(error));
      });
      return this.send(200, page, { 'cache-control': ASK_AGAIN });
    }
    if (match?.kind === 'redirect') return this.redirect(match.status, match.to, { 'cache-control': ASK_AGAIN });
    if (address.path === '/') {
      const headers = { vary: 'Accept-Language', 'cache-control': NEVER_KEEP };
      return this.redirect(307, `/${this.negotiated()}${address.search}`, headers);
    }
    return this.error(this.answers.knowsAddresses() ? '404' : '503');
  }

  /** The page for an error in the language of the address, else of the visitor. @param status if not the page's own */
  async error(code: ErrorStatus, status = Number(code)): Promise<void> {
    const [, first] = this.path.split('/');
    const named = isLocale(first);
    const locale = named ? first : this.negotiated();
    const headers: OutgoingHttpHeaders = {
      // At the edge a 404 takes the place of the page that was there, which would else come back when this server dies.
      'cache-control': status === 404 ? ASK_AGAIN : NEVER_KEEP,
      'x-robots-tag': 'noindex',
      ...(named ? {} : { vary: 'Accept-Language' }),
      ...(code === '503' ? { 'retry-after': String(RETRY_AFTER) } : {}),
    };
    const { site } = this.answers;
    const page = code === '404' ? await site.notFoundPage(locale, this.path) : await site.errorPage(locale, code);
    await this.send(status, page ?? plain(`${status}\n`), headers);
  }

  private refuseMethod(): Promise<void> {
    return this.send(405, plain('Method Not Allowed\n'), { allow: 'GET, HEAD', connection: 'close' });
  }

  private redirect(status: number, to: string, headers: OutgoingHttpHeaders): Promise<void> {
    // Whatever staff typed: no line breaks, no letters that a header cannot carry. What is encoded already stays so.
    const location = encodeURI(to).replace(/%25(?=[0-9a-f]{2})/gi, '%');
    return this.send(status, plain(''), { ...headers, location });
  }

  private send(status: number, body: Body, headers: OutgoingHttpHeaders): Promise<void> {
    return send(this.request, this.response, status, body, headers);
  }

  private negotiated(): Locale {
    return negotiateLocale(this.request.headers['accept-language']);
  }
}

/** The address of a request for the log, which is not to hold the key to a draft. */
function loggable(url: string): string {
  return isPreview(url) ? '/preview/…' : url.slice(0, 200);
}

function plain(text: string): Body {
  return new Body(Buffer.from(text), 'text/plain; charset=utf-8');
}
