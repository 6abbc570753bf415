import { createServer, type IncomingHttpHeaders, request as httpRequest, type RequestListener } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { inMemoryConnection } from './in-memory-connection';

/** What Next answered. */
export interface NextAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A question to Next, which is asked inside this process only: nothing of a visitor's request reaches it but the address. */
export type AskNext = (
  path: string,
  question?: { method?: 'GET' | 'POST'; headers?: Record<string, string>; body?: string },
) => Promise<NextAnswer>;

/** How long Next may take, in milliseconds; the CMS has five seconds of it for each question. */
const TIMEOUT = 15_000;

/**
 * @param handler Next's request handler
 * @param host the host name that Next believes to be asked by
 */
export function askThrough(handler: RequestListener, host: string): AskNext {
  // Never listens: its connections come from here. https://nodejs.org/docs/latest-v20.x/api/http.html#event-connection
  const server = createServer(handler);

  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const [near, far] = inMemoryConnection();
      const request = httpRequest({
        createConnection: () => near,
        path,
        method,
        headers: { host, 'x-forwarded-for': '127.0.0.1', ...headers },
        signal: AbortSignal.timeout(TIMEOUT),
      });
      request.on('error', reject);
      request.on('response', (response) => {
        const { statusCode: status = 500 } = response;
        buffer(response).then((whole) => resolve({ status, headers: response.headers, body: whole }), reject);
      });
      server.emit('connection', far);
      request.end(body);
    });
}
