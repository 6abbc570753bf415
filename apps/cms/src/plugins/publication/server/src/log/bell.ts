import type { Core } from '@strapi/strapi';

/** Wakes the requests that wait for news in this process. */
export interface Bell {
  /** Something was committed. */
  ring(): void;
  /** Resolves at the next ring, at the latest after `ms` milliseconds. */
  next(ms: number): Promise<void>;
  /** The CMS stops: wakes everybody, and nobody waits any more. */
  close(): void;
  readonly closed: boolean;
}

/** A bell that nobody waits for yet. */
export function createBell(): Bell {
  const waiting = new Set<() => void>();
  let closed = false;
  const ring = () => {
    for (const wake of [...waiting]) wake();
  };
  return {
    ring,
    next(ms) {
      if (closed) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        timer.unref();
        waiting.add(wake);
      });
    },
    close() {
      closed = true;
      ring();
    },
    get closed() {
      return closed;
    },
  };
}

/** The bell of a running CMS. */
export function bellOf(strapi: Core.Strapi): Bell {
  return strapi.service('plugin::publication.bell') as unknown as Bell;
}
