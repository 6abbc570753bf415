import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { log } from '../lib/log';
import { pictureSource } from './picture-source';

const CONTENT = Buffer.from('a picture');
const hash = createHash('sha256').update(CONTENT).digest('hex').slice(0, 16);
const ADDRESS = `/uploads/bridge_960_${hash}.webp`;

let answer: RequestListener;
let server: Server;
beforeEach(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));
const get = () => pictureSource(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)(ADDRESS);

test('the file is asked for at the same address at the CMS', async () => {
  answer = ({ url }, response) => response.writeHead(url === ADDRESS ? 200 : 404).end(CONTENT);
  expect(await get()).toEqual(CONTENT);
});

test('only a 404 means that there is none; an error, another place and half a file may pass', async () => {
  answer = (_request, response) => response.writeHead(404).end();
  expect(await get()).toBeNull();
  for (const status of [500, 503, 401]) {
    answer = (_request, response) => response.writeHead(status).end();
    await expect(get()).rejects.toThrow(String(status));
  }
  answer = (_request, response) => response.writeHead(302, { location: '/elsewhere' }).end();
  await expect(get()).rejects.toThrow(ADDRESS);
  answer = (_request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half');
    setTimeout(() => response.destroy(), 20);
  };
  await expect(get()).rejects.toThrow(ADDRESS);
});

test('a file that is not what its address promises is not taken, nor one of any size', async () => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  answer = (_request, response) => response.end('<html>');
  expect(await get()).toBeNull();
  answer = (_request, response) => response.end(Buffer.alloc(17 * 1024 * 1024));
  expect(await get()).toBeNull();
  expect(warn).toHaveBeenCalledTimes(2);
});
