import { request } from 'node:http';
import { settings } from './settings';

/** What the server answers to exactly this request: no header is added, and the address is sent as it stands. */
export function askRaw(path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(settings.siteUrl);
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const sent = request({ hostname, port, path, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
    });
    sent.on('error', reject);
    sent.end();
  });
}
