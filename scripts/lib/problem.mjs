// @ts-check

/** Something the user can put right: the message is one line that says what to do, shown without a stack. */
export class Problem extends Error {
  name = 'Problem';

  /**
   * @param {string} message
   * @param {string} [details] lines shown above the message, such as the end of a log
   */
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}

/** What a user is shown of an error: a `Problem` as written, anything else with its stack. */
export function describe(/** @type {unknown} */ error) {
  return error instanceof Problem ? `${error.details}\n${error.message}` : error;
}
