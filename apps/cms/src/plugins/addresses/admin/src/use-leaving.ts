import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FindLeaving, Leaving } from '../../shared/endpoints';

/** The published versions that leave with a page; null before the answer. */
export function useLeaving({ documentId, locale }: Required<FindLeaving['query']>) {
  const [leaving, setLeaving] = useState<Leaving[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const closed = new AbortController();
    const { signal } = closed;
    const query = new URLSearchParams({ documentId, locale }).toString();
    getFetchClient()
      .get<FindLeaving['response']>(`/addresses/leaving?${query}`, { signal })
      .then(
        ({ data }) => setLeaving(data),
        () => setFailed(!signal.aborted),
      );
    return () => closed.abort();
  }, [documentId, locale]);
  return { leaving, hasFailed };
}
