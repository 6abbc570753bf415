// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PAGES_DIR, writeNginxConfig } from './nginx-config.mjs';
import { freePort } from '../lib/ports.mjs';
import { Problem } from '../lib/problem.mjs';
import { answers } from '../lib/ready.mjs';

/**
 * An nginx with the configuration of production, on free ports of 127.0.0.1, with a certificate of its own making.
 * @typedef {object} Edge
 * @property {number} http its port for plain HTTP
 * @property {number} https
 * @property {string} certificate what to trust, as PEM
 * @property {(log: 'error' | 'access' | 'system') => string} read what it has logged
 * @property {() => Promise<void>} stop ends it and removes what it kept
 */

/** The host names that it answers to. */
export const SITE_HOST = 'www.sern.test';
export const ADMIN_HOST = 'admin.sern.test';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What stands around `conf.d`, with what Debian's package sets there: none of it may reach our servers. */
function mainConfig(/** @type {string} */ folder) {
  return `
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
events { worker_connections 2048; }
http {
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/tmp-${name};`).join(' ')}
  types { text/html html; text/plain txt; }
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
  ssl_prefer_server_ciphers on;
  access_log ${folder}/system.log;
  gzip on;
  include conf.d/*.conf;
}
`;
}

/** A key and a certificate for both names. */
function makeCertificate(/** @type {string} */ folder) {
  const names = `subjectAltName=DNS:${SITE_HOST},DNS:${ADMIN_HOST},DNS:localhost`;
  const { status } = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', `/CN=${SITE_HOST}`, '-addext', names],
    ...['-keyout', path.join(folder, 'key.pem'), '-out', path.join(folder, 'certificate.pem')],
  ]);
  if (status !== 0) throw new Problem('openssl is needed to make a certificate: install it, then run this again.');
}

/**
 * Starts nginx as in production, in front of servers of this machine.
 * @param {string} nginx its program, from `findNginx`
 * @param {{ web: string[], cms: string, visitorRate?: string, beside?: (listen: string) => string }} behind
 *   `host:port` of one or two web processes and of the CMS; `beside` writes the configuration of other servers that
 *   listen where the site does
 * @returns {Promise<Edge>}
 * @throws {Problem} when it does not start
 */
export async function startEdge(nginx, { web: [first = '', second = first], cms, visitorRate = '50r/s', beside }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sern-edge-'));
  // Started by root, its workers are somebody else.
  chmodSync(folder, 0o755);
  makeCertificate(folder);
  cpSync(PAGES_DIR, path.join(folder, 'pages'), { recursive: true });
  mkdirSync(path.join(folder, 'acme', '.well-known', 'acme-challenge'), { recursive: true });
  const [http, https] = [await freePort(), await freePort()];
  writeNginxConfig(path.join(folder, 'conf.d'), {
    LISTEN_HTTP: `127.0.0.1:${http}`,
    LISTEN_HTTPS: `127.0.0.1:${https}`,
    SITE_HOST,
    ADMIN_HOST,
    WEB_ADDRESS: first,
    WEB_ADDRESS_2: second,
    CMS_ADDRESS: cms,
    VISITOR_RATE: visitorRate,
    TLS_CERTIFICATE: path.join(folder, 'certificate.pem'),
    TLS_CERTIFICATE_KEY: path.join(folder, 'key.pem'),
    ACCESS_LOG: path.join(folder, 'access.log'),
    CACHE_DIR: path.join(folder, 'cache'),
    PAGES_DIR: path.join(folder, 'pages'),
    ACME_DIR: path.join(folder, 'acme'),
  });
  if (beside) writeFileSync(path.join(folder, 'conf.d', 'beside.conf'), beside(`127.0.0.1:${https}`));
  writeFileSync(path.join(folder, 'nginx.conf'), mainConfig(folder));
  const stop = await run(nginx, folder, `http://127.0.0.1:${http}/nginx-health`);
  return {
    http,
    https,
    certificate: readFileSync(path.join(folder, 'certificate.pem'), 'utf8'),
    read: (log) => readFileSync(path.join(folder, `${log}.log`), 'utf8'),
    stop,
  };
}

/** Runs nginx until it answers. @returns {Promise<() => Promise<void>>} what ends it */
async function run(/** @type {string} */ nginx, /** @type {string} */ folder, /** @type {string} */ health) {
  const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')];
  const child = spawn(nginx, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(health)); tries += 1) {
    if (child.exitCode === null && tries < 100) {
      await sleep(50);
      continue;
    }
    const log = readFileSync(path.join(folder, 'error.log'), 'utf8');
    await stop();
    throw new Problem('nginx did not start: what it says is above.', log);
  }
  return stop;
}
