/** The items a hundred at a time: what one statement takes on every database. */
export function chunks<T>(items: T[], size = 100): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
