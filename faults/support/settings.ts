import path from 'node:path';

/** The repository. */
export const ROOT = path.resolve(__dirname, '../..');

/** Everything that a run makes: the built copy, and a folder of each scenario with its database, pages and logs. */
export const FOLDER = path.join(ROOT, '.tmp', 'faults');

/** The public origin that the site is built for; nobody asks for it by this name. */
export const SITE_URL = 'http://site.faults.test';

/** What a run was asked for; `scripts/faults.mjs` passes it on. */
export const settings = {
  /** What all choices of a run are drawn from: the same seed makes the same choices. */
  seed: process.env.FAULTS_SEED ?? 'none',
  /** Most rounds of each scenario; null for as many as the scenario wants. */
  rounds: process.env.FAULTS_ROUNDS ? Number(process.env.FAULTS_ROUNDS) : null,
  /** Use what the last run has built. */
  again: process.env.FAULTS_AGAIN === '1',
};

/** How many rounds to go: what the scenario wants, unless the run was asked for fewer. */
export function roundsOf(wanted: number): number {
  return Math.min(wanted, settings.rounds ?? wanted);
}

/** The environment of both apps; every secret is long enough and worth nothing. */
export const ENVIRONMENT: Record<string, string> = {
  ...Object.fromEntries(
    ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'WEB_TOKEN'].map(
      (name) => [name, `faults-${name}-0123456789abcdef0123456789abcdef`],
    ),
  ),
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  STRAPI_TELEMETRY_DISABLED: 'true',
  ADMIN_EMAIL: 'admin@example.org',
  ADMIN_PASSWORD: 'Faults-Passw0rd',
  DATABASE_URL: '',
  SITE_URL,
};
