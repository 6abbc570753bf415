type Fields = Record<string, unknown>;

/** Where warnings go instead of the log, for as long as `warningsOf` works. */
let collected: string[] | null = null;

function write(level: 'info' | 'warn' | 'error', message: string, fields: Fields): void {
  if (level === 'warn' && collected !== null) {
    collected.push(message);
    return;
  }
  const line = JSON.stringify({ at: now(), level, message, ...fields });
  (level === 'info' ? process.stdout : process.stderr).write(`${line}\n`);
}

/**
 * Not `new Date()`: while a page is rendered Next takes that for content that changes, and fails the page.
 * https://nextjs.org/docs/messages/next-prerender-current-time
 */
function now(): string {
  return new Date(performance.timeOrigin + performance.now()).toISOString();
}

/** Structured log: one JSON object a line, with `at` (ISO 8601), `level`, `message` and the given fields. */
export const log = {
  info: (message: string, fields: Fields = {}) => write('info', message, fields),
  warn: (message: string, fields: Fields = {}) => write('warn', message, fields),
  error: (message: string, fields: Fields = {}) => write('error', message, fields),
};

/**
 * What `work` warns of while it makes its result: returned, and not in the log, where no word of a draft may stand.
 * @param work must not wait for anything, or others' warnings would be taken for its own
 */
export function warningsOf<Result>(work: () => Result extends Promise<unknown> ? never : Result) {
  const warnings: string[] = [];
  collected = warnings;
  try {
    return { result: work(), warnings };
  } finally {
    collected = null;
  }
}
