// @ts-check
import http from 'node:http';
import https from 'node:https';
import { buffer, text } from 'node:stream/consumers';
import tls from 'node:tls';
import { SITE_HOST } from './start-edge.mjs';

/** @typedef {import('./start-edge.mjs').Edge} Edge */

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string} text as it came, not decompressed
 */

/**
 * Asks the edge over HTTPS, without an agent on a connection of its own; the address is sent as it stands.
 * @param {Edge} edge
 * @param {string} path
 * @param {{ host?: string, method?: string, headers?: Record<string, string>, body?: string, plain?: boolean,
 *   agent?: https.Agent }} [options] `plain`: over HTTP
 * @returns {Promise<Answer>}
 */
export function ask(edge, path, { host = SITE_HOST, method = 'GET', headers = {}, body, plain = false, agent } = {}) {
  const common = { host: '127.0.0.1', path, method, headers: { host, ...headers }, agent: agent ?? false };
  return new Promise((resolve, reject) => {
    const request = plain
      ? http.request({ ...common, port: edge.http })
      : https.request({ ...common, port: edge.https, servername: host, ca: edge.certificate });
    request.on('error', reject);
    request.on('response', (answer) => {
      buffer(answer).then(
        (bytes) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: bytes.toString() }),
        reject,
      );
    });
    request.end(body);
  });
}

/** Sends these bytes over TLS; all that comes back until the edge hangs up. */
export async function sendRaw(/** @type {Edge} */ edge, /** @type {string} */ bytes, host = SITE_HOST) {
  const socket = tls.connect({ port: edge.https, host: '127.0.0.1', servername: host, ca: edge.certificate });
  socket.on('error', () => undefined);
  socket.write(bytes);
  return text(socket);
}
