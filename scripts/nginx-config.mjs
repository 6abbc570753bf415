// @ts-check
// `npm run nginx:config -- /etc/nginx`: writes the edge's configuration for an nginx of your own, from .env.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { PAGES_DIR, writeNginxConfig } from './edge/nginx-config.mjs';
import { loadSettings } from './lib/env-file.mjs';
import { Problem } from './lib/problem.mjs';
import { runProgram } from './lib/program.mjs';

async function main() {
  const folder = process.argv[2];
  if (!folder) throw new Problem('Say where the configuration of nginx is: npm run nginx:config -- /etc/nginx');
  const { settings } = loadSettings();
  const web = `${settings.WEB_HOST}:${settings.WEB_PORT}`;
  const pages = path.resolve(folder, 'sern-pages');
  writeNginxConfig(path.join(folder, 'conf.d'), {
    LISTEN_HTTP: '80',
    LISTEN_HTTPS: '443',
    VISITOR_RATE: '50r/s',
    WEB_ADDRESS: web,
    WEB_ADDRESS_2: web,
    CMS_ADDRESS: `${settings.CMS_HOST}:${settings.CMS_PORT}`,
    CACHE_DIR: '/var/cache/nginx-sern',
    PAGES_DIR: pages,
    ACME_DIR: '/var/www/html',
    ACCESS_LOG: '/var/log/nginx/access.log',
    ...settings,
  });
  cpSync(PAGES_DIR, pages, { recursive: true });
  console.log(`Written below ${folder}. Try it with "nginx -t", then "nginx -s reload".`);
  return 0;
}

await runProgram(main, { interrupted: 130 });
