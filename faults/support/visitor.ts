import http from 'node:http';

/** What a visitor got. */
export interface Visit {
  status: number;
  location: string | null;
  body: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** What the site answers at an address; redirects are not followed. @throws when there is no answer */
export function visit(site: string, address: string, headers: Record<string, string> = {}): Promise<Visit> {
  return new Promise((resolve, reject) => {
    const request = http.get(site + address, { agent, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const { statusCode: status = 0, headers: received } = answer;
        resolve({ status, location: received.location ?? null, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    request.setTimeout(30_000, () => request.destroy(new Error(`No answer at ${address}`)));
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server may close a connection that was idle just as it is used again; browsers too ask once more.
      // https://nodejs.org/api/http.html#requestreusedsocket
      if (request.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(error.code ?? ''))
        visit(site, address, headers).then(resolve, reject);
      else reject(error);
    });
  });
}

/** Two answers that nobody could tell apart. */
export function isSame(one: Visit, other: Visit): boolean {
  return one.status === other.status && one.location === other.location && one.body === other.body;
}
