import { log } from '../../lib/log';
import { libraryFile } from '../../../testing/library-file';
import { pictureTags, reshapeImage } from './picture';

const answer = (fields: object = {}) => ({
  __typename: 'ComponentSectionsImage' as const,
  picture: libraryFile(),
  alternativeText: 'A bridge',
  decorative: false,
  caption: null,
  credit: null,
  wide: null,
  ...fields,
});

test('a picture becomes plain props; the first section of a page is where it begins', () => {
  const props = reshapeImage(answer(), 0);
  expect(props).toMatchObject({ alt: 'A bridge', caption: null, wide: false, first: true, picture: { width: 1440 } });
  expect(reshapeImage(answer(), 1)?.first).toBe(false);
});

test('decoration has no description, whatever is written there', () => {
  expect(reshapeImage(answer({ decorative: true }), 0)?.alt).toBe('');
});

test('a section whose picture was deleted is left out, and logged', () => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  expect(reshapeImage(answer({ picture: null }), 0)).toBeNull();
  expect(warn).toHaveBeenCalledTimes(1);
});

test('a page carries the tags of its pictures, in sections and in running text, however deep that is', () => {
  let deep: unknown = { type: 'image', image: libraryFile({ name: 'deep' }) };
  for (let depth = 0; depth < 50_000; depth++) deep = [deep];
  const sections = [answer(), { body: [{ type: 'image', image: null }, deep] }];
  expect(pictureTags(sections).sort()).toEqual(['document:file-of-bridge', 'document:file-of-deep']);
});
