import type { Locale } from '@sern/contract';

/** A published page whose path changed, both paths below the language prefix: `/about` → `/about-us`. */
export interface PageMove {
  documentId: string;
  locale: Locale;
  from: string;
  to: string;
  /** `self`: the page that is being published; `ancestor`: it stays as it is, a page above it moved. */
  cause: 'self' | 'ancestor';
}

/** Called inside the transaction of the publication, after the rows are written; throwing rolls it back. */
export type MoveListener = (moves: PageMove[]) => Promise<void>;

const listeners = new Set<MoveListener>();

/** Subscribes to moves of published pages. Returns what unsubscribes, to be called on shutdown. */
export function onPathsMoved(listener: MoveListener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells every listener, one after the other, as they share one database transaction. */
export async function announceMoves(moves: PageMove[]): Promise<void> {
  if (moves.length === 0) return;
  for (const listener of listeners) await listener(moves);
}
