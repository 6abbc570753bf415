import { cleanText, isVisible, textOrNull } from '../../lib/clean-text';
import { readPicture } from '../../lib/read-picture';
import { createHeadingLevels } from './heading-levels';
import type { HeadingLevel, ImageNode, Report, RichTextNode } from './nodes';
import { plainText, readInline, readVisibleInline } from './read-inline';
import { readList } from './read-list';
import { isRecord, listOf, nameOf } from './read-unknown';

interface Options {
  /** The level of the first heading: one below the heading that the text stands under. */
  firstLevel: HeadingLevel;
  /** Hears of everything that is left out or shown otherwise than it was written. */
  report: Report;
}

/**
 * Reads what Strapi's "blocks" field holds, trusting nothing of it: any value is survived, what cannot be shown is
 * left out and reported, and empty blocks are dropped. A body that nobody has written yet is null.
 */
export function readRichText(body: unknown, { firstLevel, report }: Options): RichTextNode[] {
  const nextLevel = createHeadingLevels(firstLevel);
  return listOf(body ?? [], 'body', report).flatMap((block) => readBlock(block, nextLevel, report) ?? []);
}

function readBlock(block: unknown, nextLevel: (chosen: number) => HeadingLevel, report: Report): RichTextNode | null {
  const type = isRecord(block) ? block.type : undefined;
  if (!isRecord(block) || typeof type !== 'string') {
    report(`unknown block: ${nameOf(block)}`);
    return null;
  }
  switch (type) {
    case 'paragraph':
    case 'quote': {
      const children = readVisibleInline(block.children, report);
      return children.length > 0 ? { type, children } : null;
    }
    case 'heading': {
      const children = readVisibleInline(block.children, report);
      return children.length > 0 ? { type, level: nextLevel(chosenLevel(block.level)), children } : null;
    }
    case 'code': {
      const text = plainText(readInline(block.children, report));
      return isVisible(text) ? { type, text } : null;
    }
    case 'list':
      return readList(block, report);
    case 'image':
      return readImage(block.image, report);
    default:
      report(`unknown block: ${nameOf(block)}`);
      return null;
  }
}

/** A heading without a sensible level counts as one of the highest. */
function chosenLevel(level: unknown): number {
  return typeof level === 'number' && level >= 1 && level <= 6 ? level : 1;
}

function readImage(image: unknown, report: Report): ImageNode | null {
  const picture = readPicture(image);
  if (!isRecord(image) || picture === null) {
    report('a picture that is not in the media library');
    return null;
  }
  const alt = cleanText(image.alternativeText).trim();
  return { type: 'image', picture, alt, caption: textOrNull(image.caption) };
}
