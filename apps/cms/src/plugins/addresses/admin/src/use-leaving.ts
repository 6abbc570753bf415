import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { FindLeaving, Leaving } from '../../shared/endpoints';

/**
 * The published versions that leave with pages; null before the answer.
 * @param locale a language, or `*` for all
 */
export function useLeaving(documentIds: string[], locale: string) {
  const [leaving, setLeaving] = useState<Leaving[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const asked = JSON.stringify({ documentIds, locale } satisfies FindLeaving['body']);
  useEffect(() => {
    const closed = new AbortController();
    const { signal } = closed;
    getFetchClient()
      .post<FindLeaving['response']>('/addresses/leaving', JSON.parse(asked) as FindLeaving['body'], { signal })
      .then(
        ({ data }) => setLeaving(data),
        () => setFailed(!signal.aborted),
      );
    return () => closed.abort();
  }, [asked]);
  return { leaving, hasFailed };
}
