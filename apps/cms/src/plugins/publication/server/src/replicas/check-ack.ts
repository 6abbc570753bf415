import {
  FAILURE_KINDS,
  MAX_FAILING_ADDRESSES,
  MAX_FAILURE_REASON,
  type PublicationAck,
  type RenewalFailure,
} from '@sern/contract';

/** An acknowledgement that cannot be believed. */
export class AckError extends Error {}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MAX_ADDRESS = 2000;

/** What a web process sent, field by field; throws an `AckError` that names the first wrong one. */
export function checkAck(body: unknown, head: number): PublicationAck {
  const { process, seq, at, from, failing = null, leaving = false } = isObject(body) ? body : {};
  if (typeof process !== 'string' || !UUID.test(process)) throw new AckError('"process" must be a UUID.');
  if (!isSeq(seq)) throw new AckError('"seq" must be a whole number, 0 or more.');
  if (seq > head) throw new AckError('"seq" lies beyond the log.');
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) throw new AckError('"at" must be a time in ISO 8601.');
  if (from !== undefined && !isSeq(from)) throw new AckError('"from" must be a whole number, 0 or more.');
  if (failing !== null && !isFailure(failing))
    throw new AckError('"failing" must have addresses, a known kind and a reason.');
  if (typeof leaving !== 'boolean') throw new AckError('"leaving" must be true or false.');
  return { process, seq, at, from, failing, leaving };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isSeq = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

function isFailure(value: unknown): value is RenewalFailure {
  if (!isObject(value) || !Array.isArray(value.addresses)) return false;
  const { addresses, kind, reason } = value;
  if (kind !== undefined && !FAILURE_KINDS.some((known) => known === kind)) return false;
  if (addresses.length > MAX_FAILING_ADDRESSES || !isText(reason, MAX_FAILURE_REASON)) return false;
  return addresses.every((address) => isText(address, MAX_ADDRESS));
}
