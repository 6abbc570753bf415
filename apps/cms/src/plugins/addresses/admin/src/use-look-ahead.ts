import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { LookAhead } from '../../shared/endpoints';

/** How long whoever types has to pause, in milliseconds. */
const PAUSE = 400;

/** What would become of addresses. */
export interface Outlook {
  /** Null before the first answer. */
  outlook: LookAhead['response'] | null;
  hasFailed: boolean;
}

/**
 * Asks what a form would do to addresses, whenever it has changed.
 * @param question null while there is nothing to ask
 * @param version asks anew when it changes
 */
export function useLookAhead(question: LookAhead['body'] | null, version: string): Outlook {
  const [answer, setAnswer] = useState<Outlook>({ outlook: null, hasFailed: false });
  const asked = JSON.stringify(question);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const ask = async () => {
      const body = JSON.parse(asked) as LookAhead['body'];
      const found = await getFetchClient()
        .post<LookAhead['response']>('/addresses/look-ahead', body, { signal })
        .catch(() => null);
      if (!signal.aborted) setAnswer({ outlook: found?.data ?? null, hasFailed: found === null });
    };
    const timer = asked === 'null' ? undefined : setTimeout(() => void ask(), PAUSE);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [asked, version]);

  return answer;
}
