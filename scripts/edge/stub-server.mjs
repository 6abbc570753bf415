// @ts-check
import { createServer } from 'node:http';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {(request: Request, response: Response) => void} Answer */

/**
 * A server in the place of web or the CMS, for what is nginx's own doing.
 * @typedef {object} Stub
 * @property {string} address `host:port`
 * @property {Request[]} asked
 * @property {Answer} answer how it answers from now on
 * @property {() => Promise<void>} die closes it, and whatever connection is open
 * @property {() => Promise<void>} revive listens again where it did
 */

/** What web says of a page: the edge may keep it for a second. */
export const FOR_A_SECOND = 'public, max-age=0, s-maxage=1, must-revalidate';

/** A page as web sends it. @returns {Answer} */
export function page(/** @type {string} */ text, /** @type {Record<string, string>} */ headers = {}) {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': FOR_A_SECOND, ...headers });
    response.end(text);
  };
}

/** @returns {Promise<Stub>} */
export async function startStub(/** @type {Answer} */ answer) {
  const server = createServer((request, response) => {
    stub.asked.push(request);
    stub.answer(request, response);
  });
  const listen = (/** @type {number} */ port) =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  await listen(0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  /** @type {Stub} */
  const stub = {
    address: `127.0.0.1:${port}`,
    asked: [],
    answer,
    die: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    revive: async () => void (await listen(port)),
  };
  return stub;
}
