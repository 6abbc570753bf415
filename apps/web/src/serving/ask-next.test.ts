import { askThrough } from './ask-next';

test('question and answer pass whole, whatever their size', async () => {
  const ask = askThrough((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      response.writeHead(201, { 'x-asked': `${request.method} ${request.url} ${request.headers.host}` });
      response.end(Buffer.concat([...pieces, ...pieces, ...pieces]));
    });
  }, 'example.org');
  const body = 'å'.repeat(200_000);
  const answer = await ask('/sv?a=b', { method: 'POST', body });
  expect(answer.status).toBe(201);
  expect(answer.headers['x-asked']).toBe('POST /sv?a=b example.org');
  expect(answer.body.toString()).toBe(body.repeat(3));
});

test('many questions at a time get each its own answer', async () => {
  const ask = askThrough((request, response) => setImmediate(() => response.end(request.url)), 'localhost');
  const paths = Array.from({ length: 50 }, (_, index) => `/${index}`);
  const answers = await Promise.all(paths.map((path) => ask(path)));
  expect(answers.map(({ body }) => body.toString())).toEqual(paths);
});

test('an answer that breaks off is an error, not half a page', async () => {
  const ask = askThrough((_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('<html>', () => response.destroy());
  }, 'localhost');
  await expect(ask('/sv')).rejects.toThrow();
});
