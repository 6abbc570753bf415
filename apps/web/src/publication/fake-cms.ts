import type { PublicationAck, PublicationEntry, PublicationSnapshot } from '@sern/contract';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A stand-in for the CMS's publication endpoints that can be made to fail, for tests of what then happens. */
export class FakeCms {
  entries: PublicationEntry[] = [];
  /** The oldest entry still known is the one after this. */
  prunedUpTo = 0;
  readonly asked: string[] = [];
  readonly acks: PublicationAck[] = [];
  /** How many it did not believe. */
  refusedAcks = 0;
  private misbehaviours: Misbehaviour[] = [];
  private readonly server = createServer((request, response) => this.answer(request, response));

  async listen(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  publish(changes: Partial<PublicationEntry> = {}): number {
    const seq = this.head + 1;
    const at = '2026-11-22T20:00:00.000Z';
    const entry = { type: 'page', documentId: `doc${seq}`, locale: 'sv', action: 'publish', paths: [], at, ...changes };
    this.entries.push({ seq, ...entry } as PublicationEntry);
    return seq;
  }

  /** The next answers are these instead of the right ones. */
  misbehave(...misbehaviours: Misbehaviour[]): void {
    this.misbehaviours = misbehaviours;
  }

  get head(): number {
    return this.entries.at(-1)?.seq ?? 0;
  }

  get snapshot(): PublicationSnapshot {
    const publishedAt = '2026-11-22T20:00:00.000Z';
    return {
      head: this.head,
      routes: [{ documentId: 'home', locale: 'sv', path: '/', title: 'Start', publishedAt }],
      redirects: [],
    };
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === '/api/publication/ack') return void this.takeAck(request, response);
    this.asked.push(request.url ?? '');
    const misbehave = this.misbehaviours.shift();
    if (misbehave) misbehave(request, response);
    else if (request.headers.authorization !== 'Bearer token') json(response, 401, {});
    else json(response, ...this.read(new URL(request.url ?? '', 'http://cms')));
  }

  private async takeAck(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray()).toString();
    const ack = JSON.parse(body) as PublicationAck;
    const isGood =
      request.method === 'POST' && request.headers.authorization === 'Bearer token' && ack.seq <= this.head;
    if (isGood) this.acks.push(ack);
    else this.refusedAcks++;
    response.writeHead(isGood ? 204 : 400).end();
  }

  private read({ pathname, searchParams }: URL): [status: number, body: unknown] {
    if (pathname === '/api/publication/snapshot') return [200, this.snapshot];
    const after = Number(searchParams.get('after'));
    if (after > this.head) return [409, { error: { code: 'cursor-from-the-future' } }];
    if (after < this.prunedUpTo) return [410, { error: { code: 'cursor-pruned' } }];
    return [200, { entries: this.entries.filter(({ seq }) => seq > after).slice(0, 2), head: this.head }];
  }
}

/** Sends JSON, or what pretends to be. */
export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
