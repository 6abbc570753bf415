import net from 'node:net';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import { settings } from './settings';

/** Whom a request is sent to: web itself, or the edge in front of it. */
export const DOORS = ['web', 'edge'] as const;

/** The host name that the edge gives to the site. */
const EDGE_HOST = 'www.sern.test';

/** An answer as it came. */
export interface RawAnswer {
  status: number;
  /** By name in lower case. */
  headers: Record<string, string>;
  body: string;
}

/**
 * Sends these bytes and reads until the other side hangs up; `HOST` in them becomes the host name.
 * @returns null when there was no answer at all
 */
export async function talkRaw(door: (typeof DOORS)[number], bytes: string): Promise<RawAnswer | null> {
  const { host, hostname, port } = new URL(settings.siteUrl);
  const edge = { host: '127.0.0.1', port: settings.edgePort, servername: EDGE_HOST, rejectUnauthorized: false };
  const socket = door === 'edge' ? tls.connect(edge) : net.connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.setTimeout(20_000, () => socket.destroy());
  socket.write(bytes.replaceAll('HOST', door === 'edge' ? EDGE_HOST : host));
  const answer = await text(socket).catch(() => '');
  const end = answer.indexOf('\r\n\r\n');
  const [line = '', ...fields] = answer.slice(0, end).split('\r\n');
  if (!line.startsWith('HTTP/1.1 ')) return null;
  const pairs = fields.map((field) => [field.split(':', 1)[0]?.toLowerCase() ?? '', field.replace(/^[^:]*: ?/, '')]);
  return {
    status: Number(line.split(' ')[1]),
    headers: Object.fromEntries(pairs) as Record<string, string>,
    body: answer.slice(end + 4),
  };
}

/** A GET with these header lines, after which the connection ends. */
export function get(target: string, ...headers: string[]): string {
  return (
    ['GET', target, 'HTTP/1.1'].join(' ') + ['', 'Host: HOST', 'Connection: close', ...headers, '', ''].join('\r\n')
  );
}
