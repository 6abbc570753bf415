import { createServer, type Server } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { refuseMalformed } from './refuse-malformed';

let server: Server;
let answered: string[];

beforeEach(async () => {
  answered = [];
  server = createServer((request, response) => {
    answered.push(request.url ?? '');
    response.end('ok');
  });
  refuseMalformed(server, { 'content-security-policy': "default-src 'none'" });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Sends these bytes; all that comes back until the server hangs up. */
function send(bytes: string): Promise<string> {
  const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(bytes);
  return text(socket);
}

const HOST = 'Host: a\r\n';

test.each<[what: string, bytes: string, status: number]>([
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01', 400],
  ['an unknown method', `FROBNICATE / HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['two lengths', `GET / HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`, 400],
  [
    'a length and chunks',
    `GET / HTTP/1.1\r\n${HOST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ['too many headers', `GET / HTTP/1.1\r\n${HOST}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ['a header with a line break', `GET / HTTP/1.1\r\n${HOST}X: a\rSet-Cookie: b\r\n\r\n`, 400],
  ['a tunnel', `CONNECT a:443 HTTP/1.1\r\n${HOST}\r\n`, 405],
  ['a demand', `GET / HTTP/1.1\r\n${HOST}Expect: magic\r\nConnection: close\r\n\r\n`, 417],
])('%s is refused with a status and our headers', async (_what, bytes, status) => {
  const answer = await send(bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [A-Z]`));
  expect(answer).toContain("content-security-policy: default-src 'none'\r\n");
  expect(answer).not.toContain('Set-Cookie');
  expect(answered).toEqual([]);
});

test('a request is answered as ever, and what follows it on the line is refused', async () => {
  const answer = await send(`GET /first HTTP/1.1\r\n${HOST}\r\n<>`);
  expect(answered).toEqual(['/first']);
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*ok[\s\S]*HTTP\/1\.1 400 Bad Request/);
});
