import { tag } from '@sern/contract';
import { log } from '../../lib/log';
import { readPicture } from '../../lib/read-picture';
import type { SectionAnswer } from './section-props';

type ImageAnswer = Extract<SectionAnswer, { __typename: 'ComponentSectionsImage' }>;

/**
 * Null, which is logged, while the picture is not there: it was deleted.
 * @param position the section's place on the page, from 0
 */
export function reshapeImage({ picture: file, ...words }: ImageAnswer, position: number) {
  const picture = readPicture(file);
  if (!picture) {
    log.warn('a picture that is not in the media library was left out', { file: file?.documentId });
    return null;
  }
  return {
    picture,
    alt: words.decorative ? '' : (words.alternativeText ?? ''),
    caption: words.caption ?? null,
    credit: words.credit ?? null,
    wide: words.wide ?? false,
    /** Whether the page begins with it. */
    first: position === 0,
  };
}

/** The tags of all pictures in an answer, wherever they stand: in sections of their own, and in rich texts. */
export function pictureTags(answer: unknown): string[] {
  const tags: string[] = [];
  // Not by recursion: a text may be nested as deep as somebody pleases.
  const left = [answer];
  for (let value = left.pop(); value !== undefined || left.length > 0; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('formats' in value && 'documentId' in value) tags.push(tag.document(String(value.documentId)));
    else left.push(...(Object.values(value) as unknown[]));
  }
  return tags;
}
