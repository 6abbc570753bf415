/** The settings that production cannot do without, each a random value of its own. */
export const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'WEB_TOKEN',
];

/** The names of the secrets that are unset or still carry the sample value of `.env.example`. */
function missingSecrets(env: (name: string) => string | undefined): string[] {
  return SECRETS.filter((name) => (env(name) ?? 'change-me').startsWith('change-me'));
}

/**
 * Stops a production start whose secrets are missing or samples.
 * @throws Error in one line that names the settings and says what to do
 */
export function assertSecrets(env: (name: string) => string | undefined): void {
  const missing = missingSecrets(env);
  if (env('NODE_ENV') !== 'production' || missing.length === 0) return;
  throw new Error(`${missing.join(', ')}: missing, or still the sample of .env.example. Set random values in .env.`);
}
