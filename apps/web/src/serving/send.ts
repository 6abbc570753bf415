import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import type { Body, Encoding } from './body';

const ENCODINGS: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** Sends a body in the encoding that the visitor takes; 304 where the visitor has it already. HEAD gets no body. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Body,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const encoding = body.compressible ? acceptedEncoding(request) : 'identity';
  const etag = body.etag(encoding);
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  // One line: of several, nginx before 1.23 heeds the last alone.
  const varies = [headers.vary, body.compressible && 'Accept-Encoding'].filter(Boolean).join(', ');
  if (varies !== '') response.setHeader('vary', varies);
  if (status === 200) response.setHeader('etag', etag);
  if (status === 200 && hasAlready(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end();
    return;
  }
  const bytes = await body.in(encoding);
  response.setHeader('content-type', body.type);
  response.setHeader('content-length', bytes.length);
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : bytes);
}

function acceptedEncoding(request: IncomingMessage): Encoding {
  const headers = { 'accept-encoding': request.headers['accept-encoding']?.toString() };
  if (headers['accept-encoding'] === undefined) return 'identity';
  const accepted = new Negotiator({ headers }).encodings(ENCODINGS);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((known) => ['*', etag, `W/${etag}`].includes(known.trim()));
}
