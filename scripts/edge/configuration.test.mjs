// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { settingsOf, templates, writeNginxConfig } from './nginx-config.mjs';

test('docker compose gives nginx every setting that its templates ask for', () => {
  const compose = readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8');
  const nginx = /^ {2}nginx:\n(?: {4}.*\n)*/m.exec(compose)?.[0] ?? '';
  const given = [...nginx.matchAll(/^ {6}([A-Z0-9_]+): /gm)].map(([, name]) => name);
  expect(new Set(given)).toEqual(new Set(Object.values(templates()).flatMap(settingsOf)));
});

test('a setting that is missing is one line that names it', () => {
  expect(() => writeNginxConfig('/nowhere', { SITE_HOST: 'a' })).toThrow(
    /nginx needs .*ADMIN_HOST.*: set it in \.env\.$/,
  );
});
