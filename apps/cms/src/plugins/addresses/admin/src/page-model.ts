/** The content type whose documents have addresses. */
export const PAGE = 'api::page.page';
