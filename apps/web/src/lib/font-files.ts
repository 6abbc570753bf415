/**
 * The addresses of the two faces that every page uses, for `<link rel="preload">`. The names carry a hash of the
 * content: the files may be cached for ever.
 */
export const FONT_FILES = ['/fonts/figtree.e865477b.woff2', '/fonts/fraunces.266dd6a5.woff2'] as const;
