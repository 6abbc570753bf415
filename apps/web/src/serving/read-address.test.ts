import { readAddress } from './read-address';

test('path and query come apart, the path decoded', () => {
  expect(readAddress('/sv/om-oss')).toEqual({ path: '/sv/om-oss', search: '' });
  expect(readAddress('/?p=1185')).toEqual({ path: '/', search: '?p=1185' });
  expect(readAddress('/sv/%C3%A5r?a=%2F&b=/')).toEqual({ path: '/sv/år', search: '?a=%2F&b=/' });
});

test('letters with accents are the same letters however they were typed', () => {
  expect(readAddress('/sv/%61%CC%8Ar')).toEqual(readAddress('/sv/%C3%A5r'));
});

test('2,048 characters are read, one more is not', () => {
  expect(readAddress(`/${'a'.repeat(2047)}`)).not.toBeNull();
  expect(readAddress(`/${'a'.repeat(2048)}`)).toBeNull();
});

test.each([
  ['bad encoding', '/%zz'],
  ['half an encoding', '/%C3'],
  ['an encoded slash', '/sv%2fom-oss'],
  ['an encoded slash, upper case', '/sv%2Fom-oss'],
  ['an encoded backslash', '/sv%5com-oss'],
  ['a backslash', '/sv\\om-oss'],
  ['an encoded zero', '/sv%00'],
  ['an encoded line break', '/sv%0d%0aset-cookie:a=b'],
  ['a control character', '/sv\u0007'],
  ['a whole URL', 'http://example.org/sv'],
  ['no slash', 'sv'],
  ['an asterisk', '*'],
  ['nothing', ''],
])('%s is malformed', (_name, target) => {
  expect(readAddress(target)).toBeNull();
});
