import { DEFAULT_LOCALE, isLocale, type Locale, LOCALES } from '@sern/contract';
import type { Core } from '@strapi/strapi';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];

/** What a middleware of the document service is called with. */
export type DocumentContext = Parameters<Middleware>[0];

/** The parameters of a write that we look at; Strapi types them action by action. */
export interface WriteParams {
  documentId?: string;
  locale?: string | string[] | null;
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
}

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'] as const;

/** An action of the document service that changes something. */
export type WriteAction = (typeof WRITES)[number];

/** The action of `context` when it is a write, else undefined. */
export function writeAction(context: DocumentContext): WriteAction | undefined {
  return WRITES.find((action) => action === context.action);
}

export function paramsOf(context: DocumentContext): WriteParams {
  return context.params;
}

/** Replaces the parameters that Strapi will see. */
export function setParams(context: DocumentContext, params: WriteParams): void {
  Object.assign(context, { params });
}

/** The languages that a write is about: `'*'` is all, none given is the default language. */
export function localesOf(params: WriteParams): Locale[] {
  if (params.locale === '*') return [...LOCALES];
  const given = [params.locale ?? []].flat().filter(isLocale);
  return given.length > 0 ? given : [DEFAULT_LOCALE];
}
