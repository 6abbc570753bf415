import { readPreviewClaims } from './preview-claims';

const CLAIMS = {
  documentId: 'abcdefghijklmnopqrstuvwx',
  locale: 'sv',
  status: 'draft',
  admin: 'https://admin.example.org',
  expires: 1_800_000_000,
};
const ticket = (claims: unknown) => `${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

test('a ticket says which page in which language it opens, where it is shown, and until when', () => {
  expect(readPreviewClaims(ticket(CLAIMS))).toEqual(CLAIMS);
});

test.each<[unknown]>([
  [null],
  [42],
  [[]],
  [{ ...CLAIMS, locale: 'de' }],
  [{ ...CLAIMS, status: 'archived' }],
  [{ ...CLAIMS, expires: '1800000000' }],
  [{ ...CLAIMS, documentId: undefined }],
  [{ ...CLAIMS, admin: 'javascript:alert(1)' }],
  [{ ...CLAIMS, admin: "https://admin.example.org; script-src 'unsafe-inline'" }],
  [{ ...CLAIMS, admin: 'https://admin.example.org/path' }],
  [{ ...CLAIMS, admin: 'https://admin.example.org\r\nSet-Cookie: a=b' }],
  [{ ...CLAIMS, admin: '*' }],
])('%j is no ticket', (claims) => {
  expect(readPreviewClaims(ticket(claims))).toBeNull();
});

test.each(['', '.', 'ticket', '%%%.x', '..'])('%j is no ticket', (text) => {
  expect(readPreviewClaims(text)).toBeNull();
});
