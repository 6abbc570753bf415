/**
 * The class of the list in the page "elsewhere" that Next renders empty, once, and the server fills for each address:
 * where a page is instead is not known before somebody asks in vain.
 */
export const VERSIONS_SLOT = 'versions';
