/** The statuses that have a page of their own in every language. */
const ERROR_STATUSES = ['404', '500', '503'] as const;

export type ErrorStatus = (typeof ERROR_STATUSES)[number];

/**
 * The pages that tell of an error: one for each status, a 404 that lists where the page is instead, and for previews a
 * link that has expired and a page that is no longer there.
 */
export const ERROR_PAGES = [...ERROR_STATUSES, 'elsewhere', 'expired', 'withdrawn'] as const;

export type ErrorPage = (typeof ERROR_PAGES)[number];

/** True for the name of such a page. */
export function isErrorPage(name: string): name is ErrorPage {
  return ERROR_PAGES.some((page) => page === name);
}

/** The HTTP status that such a page is sent with and shows. */
export function statusOf(page: ErrorPage): number {
  if (page === 'expired') return 403;
  return page === 'elsewhere' || page === 'withdrawn' ? 404 : Number(page);
}
