import { languageName } from '@sern/contract';
import type { LocalizedPath } from '../lib/localized-paths';
import { VERSIONS_SLOT } from '../lib/versions-slot';
import { Body } from './body';
import { escapeMarkup } from './escape-markup';

const SLOT = `<ul class="${VERSIONS_SLOT}"></ul>`;

/** What was filled, for as long as its page is: one for each document at most, so visitors cannot make it grow. */
const filled = new WeakMap<Body, Map<string, Body>>();

/**
 * The page "elsewhere" with links to where the page is, each in its own language.
 * @throws Error when the page has no place for them
 */
export function fillVersions(page: Body, versions: readonly LocalizedPath[]): Body {
  const items = versions.map(item).join('');
  const known = filled.get(page) ?? new Map<string, Body>();
  filled.set(page, known);
  const body = known.get(items) ?? fill(page, items);
  known.set(items, body);
  return body;
}

function fill(page: Body, items: string): Body {
  const [before, after, ...more] = page.bytes.toString('utf8').split(SLOT);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('The page has no place for the versions of another.');
  return new Body(Buffer.from(`${before}<ul class="${VERSIONS_SLOT}">${items}</ul>${after}`), page.type);
}

function item({ locale, href, title }: LocalizedPath): string {
  const link = `<a href="${escapeMarkup(href)}" lang="${locale}" hreflang="${locale}">`;
  return `<li>${link}${escapeMarkup(`${title} (${languageName(locale)})`)}</a></li>`;
}
