import { contentHashOf, isPictureAddress } from './picture-address';

const GOOD = '/uploads/bridge_0a1b2c3d4e_960_0123456789abcdef.avif';

test('the address of a picture says what its content must be', () => {
  expect(isPictureAddress(GOOD)).toBe(true);
  expect(contentHashOf(GOOD)).toBe('0123456789abcdef');
});

test.each([
  '/uploads/../../.env',
  '/uploads/..%2f..%2f.env_0123456789abcdef.png',
  '/uploads/a/b_960_0123456789abcdef.png',
  '/uploads/a\\b_960_0123456789abcdef.png',
  '/uploads/a.b_960_0123456789abcdef.png',
  '/uploads/a_960_0123456789abcdef.png\n',
  '/uploads/a_960_0123456789abcdef.svg',
  '/uploads/a_960_0123456789abcdef.png.html',
  '/uploads/bridge.jpg',
  '/uploads/',
  `/uploads/${'a'.repeat(200)}_0123456789abcdef.png`,
  'https://evil.example/uploads/a_960_0123456789abcdef.png',
  '//evil.example/uploads/a_960_0123456789abcdef.png',
  null,
  {},
])('%j is none', (address) => {
  expect(isPictureAddress(address)).toBe(false);
});
