import type { Server } from 'node:http';
import { log } from '../lib/log';

/** How long open requests may take to end, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Stops on SIGTERM and SIGINT: takes no new requests, finishes the open ones, then ends the process.
 * @param stop aborted first, for whatever waits or loops
 * @param close what else has to be closed at the end
 */
export function stopGracefully(server: Server, stop: AbortController, close: () => Promise<void>): void {
  const stopOnce = () => {
    if (stop.signal.aborted) return;
    log.info('Stopping');
    stop.abort();
    // What keeps a connection open between requests would keep the process alive.
    server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
    server.close(() => void close().finally(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stopOnce);
  process.on('SIGINT', stopOnce);
}
