import { failureKind } from './failure-kind';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

test.each<[string, unknown, string]>([
  ['a full disk', full, 'not-kept'],
  ['a full disk as the cause of the cause', new Error('a', { cause: new Error('b', { cause: full }) }), 'not-kept'],
  ['a connection that is refused', refused, 'other'],
  ['an error without a code', new Error('no'), 'other'],
  ['what is no error', 'ENOSPC', 'other'],
])('%s', (_name, error, kind) => {
  expect(failureKind(error, 'other')).toBe(kind);
});
