/** The statuses that have a page of their own in every language. */
export const ERROR_STATUSES = ['404', '500', '503'] as const;

export type ErrorStatus = (typeof ERROR_STATUSES)[number];

/** True for a status that has its own page. */
export function isErrorStatus(code: string): code is ErrorStatus {
  return ERROR_STATUSES.some((status) => status === code);
}
