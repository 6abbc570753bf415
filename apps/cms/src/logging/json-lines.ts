import { currentRequestId } from './request-id';

/** Where winston looks for the line that a format has made. */
const LINE = Symbol.for('message');

/** What winston hands to a format: of an error, its stack too. */
interface LogEntry {
  level: string;
  message: unknown;
  [field: string]: unknown;
}

/**
 * One JSON object a line, as the web app's log: `at` (ISO 8601), `level`, `message`, the given fields (of an error its
 * `code` and `stack`), and the `requestId` of the request that it is about, which web names in its log too. For winston.
 */
export const jsonLines = {
  transform(entry: LogEntry): LogEntry {
    const { level, message, ...fields } = entry;
    const requestId = currentRequestId();
    const { stack } = message instanceof Error ? message : entry;
    // What else an error carries may be what somebody sent: the body of a sign-in, the values of a query.
    const told = stack === undefined ? fields : { code: fields.code, stack };
    const line = { at: new Date().toISOString(), level, message: textOf(message), requestId, ...told };
    return Object.assign(entry, { [LINE]: JSON.stringify(line) });
  },
};

function textOf(message: unknown): string {
  if (message instanceof Error) return message.message;
  return typeof message === 'string' ? message : JSON.stringify(message);
}
