// @ts-check
import net from 'node:net';
import { Problem } from './problem.mjs';

/**
 * Listens for a moment and gives the port back.
 * @param {number} port 0 for any free one
 * @param {string} host
 * @returns {Promise<number>} the port it had
 */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** A port of 127.0.0.1 that nothing listens on now. */
export function freePort() {
  return tryPort(0, '127.0.0.1');
}

/**
 * Stops with one line unless this process could listen there.
 * @param {{ name: string, host: string, port: string, variable: string }} wanted `variable` is the setting to change
 * @throws {Problem}
 */
export async function requireFreePort({ name, host, port, variable }) {
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    throw new Problem(`${variable}=${port} is not a port: set it in .env to a number from 1 to 65535.`);
  }
  try {
    await tryPort(Number(port), host);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'EADDRINUSE')
      throw new Problem(`${name} cannot listen on ${host}, port ${port} (${code}): change ${variable} in .env.`);
    throw new Problem(
      `Port ${port}, wanted for ${name}, is in use: stop what uses it, or set ${variable} in .env to another port.`,
    );
  }
}

/**
 * Stops with one line unless both servers can have their ports.
 * @param {import('./env-file.mjs').Settings} settings
 * @throws {Problem}
 */
export async function requireFreePorts({ CMS_HOST = '', CMS_PORT = '', WEB_HOST = '', WEB_PORT = '' }) {
  if (CMS_PORT === WEB_PORT)
    throw new Problem(`CMS_PORT and WEB_PORT are both ${CMS_PORT}: give them different ports in .env.`);
  await requireFreePort({ name: 'the CMS', host: CMS_HOST, port: CMS_PORT, variable: 'CMS_PORT' });
  await requireFreePort({ name: 'the site', host: WEB_HOST, port: WEB_PORT, variable: 'WEB_PORT' });
}
