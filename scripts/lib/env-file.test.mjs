// @ts-check
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fillSecrets, loadSettings, parseEnv, resolveSettings } from './env-file.mjs';
import { ROOT } from './paths.mjs';

const EXAMPLE = path.join(ROOT, '.env.example');

test('reads settings, and neither comments nor quotes nor the room around them', () => {
  expect(parseEnv('# A=1\nB = two words \nC="x=y"\r\nD=\nE=a#b')).toEqual({
    B: 'two words',
    C: 'x=y',
    D: '',
    E: 'a#b',
  });
});

test('every sample secret of the example becomes a random value of its own', () => {
  const first = parseEnv(fillSecrets(readFileSync(EXAMPLE, 'utf8')));
  const second = parseEnv(fillSecrets(readFileSync(EXAMPLE, 'utf8')));
  const secrets = Object.keys(first).filter((key) => first[key] !== second[key]);
  expect(secrets).toEqual(expect.arrayContaining(['APP_KEYS', 'ENCRYPTION_KEY', 'WEB_TOKEN', 'POSTGRES_PASSWORD']));
  expect(new Set(secrets.map((key) => first[key])).size).toBe(secrets.length);
  for (const key of secrets) expect(first[key]).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(first)).not.toContain('change-me');
});

test('the shell wins over the file, an empty value counts as unset', () => {
  const settings = resolveSettings(
    { SITE_URL: '', ADMIN_EMAIL: 'a@example.org' },
    { ADMIN_EMAIL: 'b@example.org', CMS_PORT: '' },
  );
  expect(settings).toMatchObject({ ADMIN_EMAIL: 'b@example.org', CMS_PORT: '1337', SITE_URL: 'http://localhost:3000' });
});

test('addresses follow a changed port', () => {
  const settings = resolveSettings({ CMS_PORT: '4000', CMS_HOST: '0.0.0.0', WEB_PORT: '4001' }, {});
  expect(settings).toMatchObject({ CMS_URL: 'http://127.0.0.1:4000', SITE_URL: 'http://localhost:4001' });
});

describe('loading', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sern-env-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the file is made once, readable to its owner alone, and kept after that', () => {
    writeFileSync(path.join(folder, '.env.example'), 'WEB_TOKEN=change-me\nAPP_NAME=sern\n');
    const first = loadSettings(folder, {});
    const second = loadSettings(folder, {});
    expect([first.created, second.created]).toEqual([true, false]);
    expect(second.settings.WEB_TOKEN).toBe(first.settings.WEB_TOKEN);
    expect(statSync(path.join(folder, '.env')).mode & 0o077).toBe(0);
  });

  test('a sample secret in the file is refused by name', () => {
    writeFileSync(path.join(folder, '.env'), 'WEB_TOKEN=change-me\n');
    expect(() => loadSettings(folder, {})).toThrow(/^WEB_TOKEN in \.env still has the sample value/);
  });
});
