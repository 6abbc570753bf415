import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { LanguageStatus } from '../../shared/endpoints';

/** How often is looked while something is on its way, in milliseconds. */
const EVERY = 2000;
const AFTER_FAILURE = 10_000;

const isSettled = ({ state }: LanguageStatus) => state === 'live' || state === 'never';

/** What an endpoint says. */
export interface Polled<Status> {
  /** Null before the first answer. */
  statuses: Status[] | null;
  hasFailed: boolean;
  /** Asks once more. */
  reload: () => void;
}

/**
 * What an endpoint of ours tells of publications, asked again and again until all of them are settled.
 * @param version asks anew when it changes
 */
export function usePolled<Status extends LanguageStatus>(url: string, version: string): Polled<Status> {
  const [statuses, setStatuses] = useState<Status[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const answer = await getFetchClient()
        .get<Status[]>(url, { signal })
        .catch(() => null);
      if (signal.aborted) return;
      setFailed(answer === null);
      if (answer) setStatuses(answer.data);
      if (!answer?.data.every(isSettled)) timer = setTimeout(() => void look(), answer ? EVERY : AFTER_FAILURE);
    };
    void look();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [url, version, round]);

  return { statuses, hasFailed, reload: () => setRound((before) => before + 1) };
}
