import { libraryFile } from '../../testing/library-file';
import { readPicture } from './read-picture';

test('a file of the library becomes its sizes by kind, the smallest first', () => {
  const picture = readPicture(libraryFile());
  expect(picture?.avif.map(({ width }) => width)).toEqual([480, 960, 1440]);
  expect(picture?.webp.map(({ width }) => width)).toEqual([480, 960, 1440]);
  expect([picture?.width, picture?.height, picture?.fallback.width]).toEqual([1440, 960, 960]);
  expect(picture?.avif[0]?.src).toMatch(/^\/uploads\/bridge_\w+_480_[0-9a-f]{16}\.avif$/);
});

test.each([
  [
    { x: 8, y: 71 },
    { x: 0, y: 75 },
  ],
  [null, { x: 50, y: 50 }],
  [
    { x: '0; url(//evil)', y: 400 },
    { x: 50, y: 50 },
  ],
])('what must stay in view: %j', (focalPoint, focus) => {
  expect(readPicture(libraryFile({ focalPoint }))?.focus).toEqual(focus);
});

test.each([
  ['nothing', null],
  ['a text', '/uploads/a.jpg'],
  ['a file without sizes', libraryFile({ formats: null })],
  ['a file with the sizes that Strapi makes', libraryFile({ formats: { small: { url: '/uploads/small_a.jpg' } } })],
  ['sizes elsewhere', libraryFile({ folder: 'https://evil.example/uploads' })],
  ['sizes without a size', libraryFile({ ratio: 0 })],
])('%s is no picture', (_what, file) => {
  expect(readPicture(file)).toBeNull();
});
