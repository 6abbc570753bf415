import path from 'node:path';

const KEPT = path.resolve(__dirname, '../../test-results/signed-in');

/** The browser's state after signing in to the admin, and the token of its API; made once a run by `sign-in.setup.ts`. */
export const signedIn = {
  browser: path.join(KEPT, 'browser.json'),
  token: path.join(KEPT, 'token.txt'),
};
