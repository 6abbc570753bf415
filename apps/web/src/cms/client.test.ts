import { gql } from '@apollo/client';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { log } from '../lib/log';

let server: Server;
let answer: (response: ServerResponse) => void;
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.CMS_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = async () => (await import('./client')).query(gql('{ pages { documentId } }'), {});

const json =
  (status: number, body: object) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

test('each question to the CMS has an id of its own, and one that fails is logged with it', async () => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  answer = json(200, { data: { pages: [] } });
  await expect(ask()).resolves.toEqual({ pages: [] });
  expect(warn).not.toHaveBeenCalled();

  answer = json(500, { errors: [{ message: 'Broken' }] });
  await expect(ask()).rejects.toThrow();
  const ids = asked.map(({ headers }) => headers['x-request-id']);
  expect(new Set(ids).size).toBe(2);
  expect(ids[1]).toMatch(/^[\w-]{36}$/);
  expect(warn).toHaveBeenCalledWith('A question to the CMS failed', expect.objectContaining({ requestId: ids[1] }));
});
