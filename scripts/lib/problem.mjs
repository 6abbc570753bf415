// @ts-check

/** Something the user can put right: the message is one line that says what to do, shown without a stack. */
export class Problem extends Error {
  name = 'Problem';
}
