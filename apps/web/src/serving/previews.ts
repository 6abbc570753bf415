import type { Locale } from '@sern/contract';
import { readFile } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import path from 'node:path';
import { ANSWER_STATUS, PREVIEW_FAILURES, type PreviewFailure } from '../lib/answer-status';
import { describeError } from '../lib/describe-error';
import type { ErrorPage } from '../lib/error-status';
import { log } from '../lib/log';
import { readPreviewClaims } from '../lib/preview-claims';
import type { AskNext } from './ask-next';
import { Body } from './body';
import { finishHtml } from './finish-html';
import { previewHeaders } from './security-headers';

/** Where previews lie; no page can, it is a reserved slug. */
const FOLDER = '/preview/';
const SCRIPT = `${FOLDER}reload.js`;

/** How many are rendered at a time; more would take the processor away from the public pages. */
const AT_ONCE = 4;

/** A failure as a page: which one, in each case. */
const PAGES: Record<PreviewFailure | '500', ErrorPage> = { 403: 'expired', 404: 'withdrawn', 500: '500', 503: '503' };
const STATUS = new RegExp(`<meta name="${ANSWER_STATUS}" content="(\\d{3})"/>`);

interface Parts {
  ask: AskNext;
  /** The page for an error, as last rendered. */
  errorPage: (locale: Locale, name: ErrorPage) => Promise<Body | null>;
  script: Body;
}

export interface PreviewAnswer {
  status: number;
  body: Body;
  headers: OutgoingHttpHeaders;
}

/** The script that renews a preview, from the folder `preview`. */
export async function loadPreviewScript(appDirectory: string): Promise<Body> {
  const source = await readFile(path.join(appDirectory, SCRIPT.slice(1)));
  return new Body(source, 'text/javascript; charset=utf-8');
}

/** True for an address that `Previews` answers. */
export function isPreview(path: string): boolean {
  return path.startsWith(FOLDER);
}

/**
 * Drafts for staff, at `/preview/{ticket}`: rendered for each request and kept nowhere. They pass neither the page
 * store nor Next's caches. Whether a ticket is good, the CMS decides.
 */
export class Previews {
  private running = 0;

  constructor(private readonly parts: Parts) {}

  /** @param fallback the language of the error for what is no ticket at all */
  async answer(path: string, fallback: Locale): Promise<PreviewAnswer> {
    if (path === SCRIPT) return { status: 200, body: this.parts.script, headers: { 'cache-control': 'no-cache' } };
    const ticket = path.slice(FOLDER.length);
    const claims = readPreviewClaims(ticket);
    const result = claims && claims.expires > Date.now() / 1000 ? await this.render(claims.locale, ticket) : '403';
    const headers = previewHeaders(claims?.admin ?? null);
    if (result instanceof Body) return { status: 200, body: result, headers };
    const page = await this.parts.errorPage(claims?.locale ?? fallback, PAGES[result]);
    return { status: Number(result), body: page ? withScript(page.bytes.toString('utf8')) : plain(result), headers };
  }

  private async render(locale: Locale, ticket: string): Promise<Body | keyof typeof PAGES> {
    if (this.running >= AT_ONCE) return '503';
    this.running += 1;
    try {
      const { status, body } = await this.parts.ask(`/${locale}/preview/${encodeURIComponent(ticket)}`);
      if (status !== 200) throw new Error(`Next answered ${status} for a preview.`);
      const html = body.toString('utf8');
      return failureIn(html) ?? withScript(finishHtml(html));
    } catch (error) {
      log.error('A preview failed', { error: describeError(error) });
      return '500';
    } finally {
      this.running -= 1;
    }
  }
}

function failureIn(html: string): PreviewFailure | undefined {
  const [, status] = STATUS.exec(html) ?? [];
  return PREVIEW_FAILURES.find((failure) => failure === status);
}

function withScript(html: string): Body {
  const page = html.replace('</head>', `<script src="${SCRIPT}" defer=""></script></head>`);
  return new Body(Buffer.from(page), 'text/html; charset=utf-8');
}

function plain(status: string): Body {
  return new Body(Buffer.from(`${status}\n`), 'text/plain; charset=utf-8');
}
