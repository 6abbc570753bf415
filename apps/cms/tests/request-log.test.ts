import { jsonLines } from '../src/logging/json-lines';
import { onBehalfOf, requestIdOf } from '../src/logging/request-id';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const lineOf = (entry: { level: string; message: unknown }) => {
  const line: unknown = jsonLines.transform(entry)[Symbol.for('message') as unknown as string];
  return JSON.parse(String(line)) as Record<string, unknown>;
};

test('a well-formed request id is taken over', () => {
  expect(requestIdOf('edge-12345678')).toBe('edge-12345678');
});

test.each([
  [undefined],
  ['short'],
  ['x'.repeat(65)],
  ['line\nbreak-12345678'],
  ['{"level":"error"}'],
  [['two-12345678', 'ids-12345678']],
])('%j is no request id that can be logged safely, and is replaced', (given) => {
  expect(requestIdOf(given)).toMatch(UUID);
});

test('what is logged while a request is answered is one line with its id', () => {
  const [id, other] = ['request-1', 'request-2'];
  expect(onBehalfOf(id, () => lineOf({ level: 'info', message: 'two\nlines' }))).toMatchObject({
    level: 'info',
    message: 'two\nlines',
    requestId: id,
  });
  expect(onBehalfOf(other, () => lineOf({ level: 'warn', message: { odd: true } }))).toMatchObject({
    message: '{"odd":true}',
    requestId: other,
  });
  expect(lineOf({ level: 'info', message: 'no request' })).not.toHaveProperty('requestId');
});

test('an error is logged with its message and where it came from', () => {
  const error = Object.assign(new Error('The database is away'), { level: 'error' });
  expect(lineOf(error)).toMatchObject({
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    level: 'error',
    message: 'The database is away',
    stack: expect.stringContaining('request-log.test'),
  });
});

test('what somebody sent is not in the log of the error that it led to', () => {
  const sent = { body: '{"password":"Canary-1', bindings: ['Canary-1'], code: 'EBADJSON' };
  const line = lineOf(Object.assign(new Error('The body is no JSON'), { level: 'error' }, sent));
  expect(line).toMatchObject({ message: 'The body is no JSON', code: 'EBADJSON' });
  expect(JSON.stringify(line)).not.toContain('Canary');
});
