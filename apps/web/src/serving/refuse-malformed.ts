import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** The status for what Node's parser gives up on, where it is not 400. */
const STATUS: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/**
 * Answers what never becomes a request of ours: not HTTP, too many headers, two lengths, a tunnel, a demand. Node would answer
 * without our headers, or not at all.
 * @param headers sent with every answer
 */
export function refuseMalformed(server: Server, headers: Record<string, string>): void {
  const refuse = (socket: Duplex, status: number) => {
    if (!socket.writable) return void socket.destroy();
    const reason = STATUS_CODES[status] ?? '';
    const fields = { ...headers, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
    const body = `${status}\n`;
    socket.end(
      `HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}connection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  };
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(socket, STATUS[error.code ?? ''] ?? 400));
  server.on('connect', (_request, socket) => refuse(socket, 405));
  server.on('checkExpectation', (_request, response) => response.writeHead(417, headers).end());
}
