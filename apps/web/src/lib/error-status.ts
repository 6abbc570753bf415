/** The statuses that have a page of their own in every language. */
export const ERROR_STATUSES = ['404', '500', '503'] as const;

export type ErrorStatus = (typeof ERROR_STATUSES)[number];

/** The pages that tell of an error: one for each status, and a 404 that lists where the page is instead. */
export const ERROR_PAGES = [...ERROR_STATUSES, 'elsewhere'] as const;

export type ErrorPage = (typeof ERROR_PAGES)[number];

/** True for the name of such a page. */
export function isErrorPage(name: string): name is ErrorPage {
  return ERROR_PAGES.some((page) => page === name);
}
