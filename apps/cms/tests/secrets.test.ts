import { assertSecrets } from '../src/secrets';

const COMPLETE: Record<string, string> = {
  NODE_ENV: 'production',
  APP_KEYS: 'a1',
  API_TOKEN_SALT: 'b2',
  ADMIN_JWT_SECRET: 'c3',
  TRANSFER_TOKEN_SALT: 'd4',
  ENCRYPTION_KEY: 'e5',
  WEB_TOKEN: 'f6',
};
const starting = (changes: Record<string, string | undefined>) => () => {
  const environment = { ...COMPLETE, ...changes };
  assertSecrets((name) => environment[name as keyof typeof environment]);
};

test('production starts with secrets of its own', () => {
  expect(starting({})).not.toThrow();
});

test.each(Object.keys(COMPLETE).filter((name) => name !== 'NODE_ENV'))(
  'production stops without %s, or with its sample, in one line that says what to do',
  (name) => {
    const line = `${name}: missing, or still the sample of .env.example. Set random values in .env.`;
    expect(starting({ [name]: undefined })).toThrow(line);
    expect(starting({ [name]: 'change-me-please' })).toThrow(line);
  },
);

test('all that is missing is named at once', () => {
  expect(starting({ APP_KEYS: undefined, WEB_TOKEN: 'change-me' })).toThrow(/^APP_KEYS, WEB_TOKEN: missing/);
});

test('development starts with the samples', () => {
  expect(starting({ NODE_ENV: 'development', APP_KEYS: undefined })).not.toThrow();
});
