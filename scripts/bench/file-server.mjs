// @ts-check
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ENCODINGS } from './bench-site.mjs';
import { Problem } from '../lib/problem.mjs';

/** The host name of the server below. */
export const FILE_HOST = 'file.sern.test';

/** What nginx says by itself, or each time anew. */
const NGINX_OWN = ['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'x-request-id'];

/** @typedef {{ headers: import('node:http').IncomingHttpHeaders, bytes: Buffer }} Answer */

/** What web answers to a browser, as it comes: compressed. @returns {Promise<Answer>} */
function fetchRaw(/** @type {string} */ url) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent: false, headers: { 'accept-encoding': ENCODINGS } }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Problem(`${url} answers ${answer.statusCode}.`));
      buffer(answer).then((bytes) => resolve({ headers: answer.headers, bytes }), reject);
    });
    request.on('error', reject);
  });
}

/** A text as nginx reads it. */
function quote(/** @type {string} */ text) {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** One address that is one file, with the headers of the page. */
function location(/** @type {string} */ address, /** @type {string} */ file, /** @type {Answer['headers']} */ headers) {
  const same = Object.entries(headers)
    .filter(([name]) => !NGINX_OWN.includes(name))
    .map(([name, value]) => `    add_header ${name} ${quote(String(value))} always;`);
  return [
    `  location = ${address} {`,
    `    alias ${file};`,
    `    types {}`,
    `    default_type ${quote(headers['content-type'] ?? '')};`,
    `    etag off;`, // it is among the headers
    ...same,
    `    add_header x-request-id $request_id always;`,
    '  }',
  ].join('\n');
}

/**
 * Writes the pages of web into files as they come, and the server of nginx that sends these files: the same bytes, the
 * same headers, no rate limit, nothing behind.
 * @param {string} web its address
 * @param {string[]} addresses
 * @param {string} folder
 * @returns {Promise<(listen: string) => string>} its configuration
 */
export async function fileServer(web, addresses, folder) {
  const files = path.join(folder, 'files');
  mkdirSync(files);
  // Started by root, the workers of nginx are somebody else.
  for (const readable of [folder, files]) chmodSync(readable, 0o755);
  /** @type {string[]} */
  const locations = [];
  for (const [index, address] of addresses.entries()) {
    const { headers, bytes } = await fetchRaw(web + address);
    const file = path.join(files, String(index));
    writeFileSync(file, bytes);
    locations.push(location(address, file, headers));
  }
  return (listen) =>
    `server {\n  listen ${listen} ssl http2;\n  server_name ${FILE_HOST};\n  include conf.d/own/tls.conf;\n${locations.join('\n')}\n}\n`;
}
