import type { SectionOf } from '../../cms/reshape/section';
import { type Picture, readPicture } from '../../lib/read-picture';
import { libraryFile } from '../../../testing/library-file';

const section = (fields: Partial<SectionOf<'image'>> = {}, file = libraryFile()): SectionOf<'image'> => ({
  type: 'image',
  id: 'section-1',
  picture: readPicture(file) as Picture,
  alt: 'A bridge over a strait, with a train on it',
  caption: 'The bridge between Sweden and Denmark',
  credit: 'Anna Rossi',
  wide: false,
  first: false,
  ...fields,
});

/** What an editor may make of the section, the ordinary and the awkward. */
export const examples = {
  ordinary: section(),
  first: section({ first: true }),
  wide: section({ wide: true }, libraryFile({ focalPoint: { x: 10, y: 90 } })),
  portrait: section({}, libraryFile({ ratio: 1.5 })),
  widePortrait: section({ wide: true }, libraryFile({ ratio: 1.5 })),
  decorative: section({ alt: '', caption: null, credit: null }),
  onlyCredit: section({ caption: ' ', credit: 'Länsstyrelsernas gemensamma fotografiverksamhet' }),
  longWords: section({ caption: 'Kommunalförbundssammanträdesprotokollsjusteringsdeltagare' }),
} satisfies Record<string, SectionOf<'image'>>;
