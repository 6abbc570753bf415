import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeSharePicture, pageOfSharePicture, SHARE_FONTS, sharePictureAddress } from './share-picture';

const words = { name: 'SERN', title: 'Om oss', tagline: 'Ett nätverk' };
const address = sharePictureAddress('/sv/om-oss', words);

test('a picture has the same address as long as it says the same, and may be kept for ever', () => {
  expect(address).toMatch(/^\/share\/sv\/om-oss_[0-9a-f]{16}\.png$/);
  expect(sharePictureAddress('/sv/om-oss', { ...words })).toBe(address);
});

test.each([
  ['another title', { title: 'Om nätverket' }],
  ['another tagline', { tagline: 'Ett annat' }],
  ['no tagline', { tagline: '' }],
  ['another name of the site', { name: 'SERN 2' }],
])('%s is another picture', (_what, change) => {
  expect(sharePictureAddress('/sv/om-oss', { ...words, ...change })).not.toBe(address);
});

test('the address of a picture says whose it is, the start page and the deepest page included', () => {
  for (const page of ['/sv', '/sv/om-oss', `/en${'/a'.repeat(500)}`])
    expect(pageOfSharePicture(sharePictureAddress(page, words))).toBe(page);
});

test.each(['/share/', '/share/sv.png', `${address}x`, address.toUpperCase(), address.replace('.png', '.jpg'), '/sv'])(
  '%s is no picture',
  (other) => expect(pageOfSharePicture(other)).toBeNull(),
);

test('whoever cannot see the picture is told what it says, nothing twice', () => {
  expect(describeSharePicture(words)).toBe('SERN – Om oss – Ett nätverk');
  expect(describeSharePicture({ ...words, title: 'SERN', tagline: '' })).toBe('SERN');
});

test('the fonts are there, and named after their content: another font is another address', () => {
  const folder = path.join(__dirname, '../../fonts/pictures');
  expect(readdirSync(folder).sort()).toEqual(Object.values(SHARE_FONTS).sort());
  for (const file of Object.values(SHARE_FONTS)) {
    const hash = createHash('sha256').update(readFileSync(path.join(folder, file)));
    expect(file).toContain(`.${hash.digest('hex').slice(0, 8)}.`);
  }
});
