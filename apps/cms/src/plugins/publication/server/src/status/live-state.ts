import type { LanguageStatus } from '../../../shared/endpoints';
import type { EntryRow } from '../log/entry';
import type { ReplicaRow } from '../replicas/replica';

type LiveState = Pick<LanguageStatus, 'state' | 'seq' | 'liveSince' | 'reason'>;

/**
 * How far a document got in one language.
 * @param entry the newest about it; null when there is none any more
 * @param isPublished whether it has a public version
 * @param replicas the web processes that are known to run
 */
export function liveState(entry: EntryRow | null, isPublished: boolean, replicas: ReplicaRow[]): LiveState {
  const seq = entry?.id ?? null;
  const nothing = { seq, liveSince: null, reason: null };
  if (!entry && !isPublished) return { ...nothing, state: 'never' };
  if (replicas.length === 0) return { ...nothing, state: 'waiting', reason: { code: 'no-web-server' } };
  // Older than the log goes back: nobody in service has missed it.
  if (!entry) return { ...nothing, state: 'live' };
  const failing = replicas.find((replica) => replica.seq < entry.id && replica.failing)?.failing;
  if (failing) {
    const { addresses, kind = 'other' } = failing;
    return { ...nothing, state: 'failing', reason: { code: 'not-renewed', addresses, kind } };
  }
  // Where it is known, a process that has just started and shows nothing yet changes nothing.
  if (entry.liveSince === null) return { ...nothing, state: 'waiting' };
  if (!isPublished) return { ...nothing, state: 'never' };
  // Clocks of two machines differ.
  const since = Math.max(new Date(entry.liveSince).getTime(), new Date(entry.at).getTime());
  return { ...nothing, state: 'live', liveSince: new Date(since).toISOString() };
}
