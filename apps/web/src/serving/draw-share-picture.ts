import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createElement } from 'react';
import { cleanText } from '../lib/clean-text';
import { SHARE_FONTS, SHARE_SIZE, type SharedWords } from '../lib/share-picture';
import { SharePictureView } from './share-picture-view';

/** Makes the picture that says these words, as PNG. */
export type DrawSharePicture = (words: SharedWords) => Promise<Buffer>;

/** Longest words, in characters: what comes after them would not be seen. */
const LONGEST = 240;
/** What the fonts have no letter for: see `fonts/make-fonts.sh`. */
const UNKNOWN = /[^ -~£§©«®°±·»½À-ÏÑ-ÖØ-Üß-ïñ-öø-ü–—‘-‚“-„•…€−]/gu;

/**
 * Drawing takes libraries that only a new picture needs: they are loaded with the first.
 * @param appDirectory of the web app, with the fonts
 */
export function drawingSharePictures(appDirectory: string): DrawSharePicture {
  let tools: ReturnType<typeof load> | undefined;
  return async ({ name, title, tagline }) => {
    tools ??= load(appDirectory);
    // One failure is not every later picture's.
    tools.catch(() => (tools = undefined));
    const { satori, sharp, fonts } = await tools;
    const words = { name: drawable(name), title: drawable(title), tagline: drawable(tagline) };
    // Its types know the React of the repository's root, which the admin has.
    const view = createElement(SharePictureView, words) as unknown as Parameters<typeof satori>[0];
    const svg = await satori(view, { ...SHARE_SIZE, fonts });
    return sharp(Buffer.from(svg)).png({ palette: true, effort: 4, dither: 0 }).toBuffer();
  };
}

async function load(appDirectory: string) {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const font = async (name: keyof typeof SHARE_FONTS) => ({
    name,
    data: await readFile(path.join(appDirectory, 'fonts/pictures', SHARE_FONTS[name])),
  });
  return { satori, sharp, fonts: await Promise.all([font('title'), font('text')]) };
}

/** An editor's words as far as they can be drawn: a letter without its accent rather than none. */
function drawable(text: string): string {
  return cleanText(text)
    .slice(0, 2 * LONGEST)
    .normalize('NFC')
    .replace(UNKNOWN, (letter) => (/\s/u.test(letter) ? ' ' : letter.normalize('NFD').replace(UNKNOWN, '')))
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
