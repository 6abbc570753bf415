import { assertToken } from './assert-token';

test.each(['', 'change-me', 'change-me-please'])(
  'the token "%s" stops a start, in one line that says what to do',
  (token) => {
    expect(() => assertToken(token)).toThrow(/^WEB_TOKEN: missing, or still the sample.*\.$/);
  },
);

test('a token of one’s own does not', () => {
  expect(() => assertToken('5f1c0e')).not.toThrow();
});
