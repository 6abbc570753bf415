import { describeError } from '../lib/describe-error';
import { log } from '../lib/log';
import { isPictureAddress } from '../lib/picture-address';
import type { AskNext } from './ask-next';
import { Body } from './body';
import type { PictureStore } from './picture-store';

/** Pictures stand in figures of their own, which lie in no other. */
const FIGURE = /<figure\b[^>]*>[\s\S]*?<\/figure>/g;
const ADDRESS = /\/uploads\/[\w.]+/g;

/** A page whose pictures could not be had. It is whole but for them: better than none, and not to be kept. */
export class PicturesMissing extends Error {
  constructor(
    readonly page: Body,
    cause: unknown,
  ) {
    super(describeError(cause), { cause });
  }
}

/** The addresses of all pictures that a page shows, in every size. */
export function picturesOf(html: string): string[] {
  const figures = html.match(FIGURE) ?? [];
  return [...new Set(figures.flatMap((figure) => figure.match(ADDRESS) ?? []))].filter(isPictureAddress);
}

/**
 * The page as soon as all its pictures are here. One that the CMS does not have is left out, and asked for again
 * when the page is rendered next.
 * @throws PicturesMissing when the CMS does not answer
 */
export async function withPictures(page: Body, address: string, store: PictureStore): Promise<Body> {
  const html = page.bytes.toString('utf8');
  const pictures = picturesOf(html);
  if (pictures.length === 0) return page;
  const gone = await store.fetch(pictures).catch((error: unknown) => {
    throw new PicturesMissing(leaveOut(page, html, pictures), error);
  });
  if (gone.length === 0) return page;
  log.warn('Pictures that the CMS does not have were left out', { address, pictures: gone });
  return leaveOut(page, html, gone);
}

function leaveOut(page: Body, html: string, pictures: readonly string[]): Body {
  const rest = html.replace(FIGURE, (figure) =>
    picturesOf(figure).some((address) => pictures.includes(address)) ? '' : figure,
  );
  return new Body(Buffer.from(rest), page.type);
}

/** A draft may show pictures that no public page does. Without them it is shown all the same. */
export function fetchingPictures(ask: AskNext, pictures: PictureStore): AskNext {
  return async (...question) => {
    const answer = await ask(...question);
    await pictures.fetch(picturesOf(answer.body.toString('utf8'))).catch((error: unknown) => {
      log.warn('The pictures of a preview could not be had', { error: describeError(error) });
    });
    return answer;
  };
}
