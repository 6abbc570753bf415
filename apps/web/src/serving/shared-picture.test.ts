import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describeSharePicture, sharePictureAddress, type SharedWords } from '../lib/share-picture';
import { sharedPicture } from './shared-picture';

/** The head of a page as Next writes it. */
function page(words: SharedWords, address = sharePictureAddress('/sv/om-oss', words)): string {
  const properties = {
    title: words.title,
    site_name: words.name,
    image: new URL(address, 'https://example.org').href,
    'image:alt': describeSharePicture(words),
  };
  const meta = Object.entries(properties).map(([name, content]) =>
    createElement('meta', { key: name, property: `og:${name}`, content }),
  );
  return renderToStaticMarkup(createElement('head', null, meta));
}

const words = { name: 'SERN', title: 'Om oss', tagline: 'Ett nätverk' };

test.each([
  ['an ordinary page', words],
  ['the start page', { ...words, title: 'SERN' }],
  ['a site without a tagline', { ...words, tagline: '' }],
  [
    'markup',
    { name: '<b>"&amp;\'', title: '"/><meta property="og:image" content="x"/>', tagline: '&#x27;&lt;</head>' },
  ],
  ['dashes', { name: 'A – B', title: ' – ', tagline: ' – C – ' }],
  ['lines, emoji and half of one', { name: 'S\nN', title: '👩‍👩‍👧 \ud800', tagline: '\t日本' }],
])('the picture of %s can be made from the page alone', (_what, said) => {
  const bytes = Buffer.from(page(said));
  const found = sharedPicture(bytes.toString('utf8'));
  expect(found?.address).toBe(sharePictureAddress('/sv/om-oss', said));
  expect(found?.words.title).toBe(said.title.replace('\ud800', '\ufffd'));
  expect(found?.words.tagline).toBe(said.tagline);
});

test.each([
  ['an error', '<html><head><title>404</title></head></html>'],
  ['a picture that says something else', page(words, sharePictureAddress('/sv/om-oss', { ...words, title: 'B' }))],
  ['a picture of another kind', page(words, '/uploads/bridge_960_0123456789abcdef.jpg')],
  ['a malformed address', page(words).replace('/share/sv', '/share/%ff')],
])('a page with %s has none', (_what, html) => {
  expect(sharedPicture(html)).toBeNull();
});
