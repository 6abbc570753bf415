/** The `meta` with which a page of Next tells the server its HTTP status: Next itself knows 200, 404 and 500 only. */
export const ANSWER_STATUS = 'answer-status';

/** What a preview may come to instead of a page: not allowed any longer, taken away, no answer from the CMS. */
export const PREVIEW_FAILURES = ['403', '404', '503'] as const;

export type PreviewFailure = (typeof PREVIEW_FAILURES)[number];
