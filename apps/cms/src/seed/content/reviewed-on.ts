/**
 * The day on which the accessibility statement and the privacy page were last checked, sentence by sentence, against
 * what the system does. `tests/statements.test.ts` fails when it is more than twelve months ago.
 */
export const REVIEWED_ON = '2026-11-22';
