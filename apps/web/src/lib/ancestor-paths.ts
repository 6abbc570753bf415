/** The paths above a path, nearest last: `/a/b/c` → `['/a', '/a/b']`. The start page is above nothing. */
export function ancestorPaths(path: string): string[] {
  const segments = path.split('/').filter(Boolean);
  return segments.slice(0, -1).map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
}
