import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a proxy does with a request instead of passing it on. */
export type Fault =
  /** Never answers; the connection is cut when the fault ends. */
  | { kind: 'hang' }
  /**
   * Nobody hears of the connection again, also when the fault has ended: as when a host between the two is gone.
   * Requests that are under way when the fault begins share this.
   */
  | { kind: 'silent' }
  /** Ends the connection without an answer. */
  | { kind: 'cut' }
  /** Answers with an HTTP error. */
  | { kind: 'status'; status: number }
  /** Waits before it asks, in milliseconds. */
  | { kind: 'slow'; delay: number }
  /** Sends the first half of the answer's body, and says that it was all. */
  | { kind: 'truncate' }
  /** Sends the first half of the answer's body, then ends the connection. */
  | { kind: 'break' }
  /** Sends another body with status 200, made of the true one. */
  | { kind: 'replace'; body: (text: string) => string };

/** Which fault a request gets; null passes it on as it is. */
export type Faults = (path: string) => Fault | null;

/** What stands between the site and its CMS. */
export class Proxy {
  /** How many requests came in. */
  requests = 0;
  private faults: Faults = () => null;
  /** Requests that are under way. */
  private readonly open = new Set<IncomingMessage>();
  /** Those of them that nobody hears of again. */
  private readonly silent = new WeakSet<IncomingMessage>();
  private readonly agent = new http.Agent({ keepAlive: true });
  private readonly server = http.createServer((request, response) => {
    this.requests++;
    this.open.add(request);
    response.on('close', () => this.open.delete(request));
    this.answer(request, response).catch(() => response.destroy());
  });

  private constructor(private readonly target: URL) {}

  /** @param target the origin that requests are passed on to */
  static async to(target: string): Promise<Proxy> {
    const proxy = new Proxy(new URL(target));
    proxy.server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on requests get these faults; those under way lose their connection, unless they are to be silent. */
  fail(faults: Faults): void {
    this.faults = faults;
    this.server.closeIdleConnections();
    for (const request of this.open) {
      if (faults(request.url ?? '/')?.kind === 'silent') this.silent.add(request);
      if (!this.silent.has(request)) request.socket.destroy();
    }
  }

  /** From now on everything is passed on as it is. */
  mend(): void {
    this.fail(() => null);
  }

  async close(): Promise<void> {
    this.agent.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = this.faults(request.url ?? '/');
    if (fault?.kind === 'cut') return void response.destroy();
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'silent') return void this.silent.add(request);
    if (fault?.kind === 'status') return void response.writeHead(fault.status).end('Out of order');
    if (fault?.kind === 'slow') await sleep(fault.delay);
    const answer = await this.ask(request, response);
    if (this.silent.has(request)) return;
    const { statusCode = 500, headers } = answer;
    if (!fault || fault.kind === 'slow') {
      response.writeHead(statusCode, headers);
      answer.on('error', () => response.destroy());
      return void answer.pipe(response);
    }
    const body = await buffer(answer);
    const half = body.subarray(0, body.length / 2);
    delete headers['transfer-encoding'];
    if (fault.kind === 'break') {
      response
        .writeHead(statusCode, { ...headers, 'content-length': body.length })
        .write(half, () => response.destroy());
      return;
    }
    const spoilt = fault.kind === 'truncate' ? half : Buffer.from(fault.body(body.toString('utf8')));
    response.writeHead(200, { ...headers, 'content-length': spoilt.length }).end(spoilt);
  }

  /** Passes the request on. Whoever goes away here goes away there. */
  private ask(request: IncomingMessage, response: ServerResponse): Promise<IncomingMessage> {
    const { hostname, port } = this.target;
    const { method, url: path, headers } = request;
    return new Promise((resolve, reject) => {
      // Nothing compressed: faults change texts.
      const plain = { ...headers, 'accept-encoding': 'identity' };
      const asked = http.request({ agent: this.agent, hostname, port, method, path, headers: plain }, resolve);
      asked.on('error', reject);
      response.on('close', () => asked.destroy());
      request.pipe(asked);
    });
  }
}
