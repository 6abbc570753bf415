import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const WELL_FORMED = /^[\w.-]{8,64}$/;
const current = new AsyncLocalStorage<string>();

/** The id that whoever asks gave to a request, or a new one when there is none that can be logged safely. */
export function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

/** Does `work` on behalf of the request with the id. */
export function onBehalfOf<T>(requestId: string, work: () => T): T {
  return current.run(requestId, work);
}

/** The id of the request that is being answered; undefined outside of one. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}
