import { cleanText, isVisible, textOrNull } from '../../lib/clean-text';
import { safeImageSource } from '../../lib/safe-image-source';
import { createHeadingLevels } from './heading-levels';
import type { HeadingLevel, ImageNode, Report, RichTextNode } from './nodes';
import { plainText, readInline, readVisibleInline } from './read-inline';
import { readList } from './read-list';
import { isRecord, listOf, nameOf } from './read-unknown';

interface Options {
  /** The level of the first heading: one below the heading that the text stands under. */
  firstLevel: HeadingLevel;
  /** Whether the site serves pictures. It does not yet: they would be blocked by its own policy. */
  pictures?: boolean;
  /** Hears of everything that is left out or shown otherwise than it was written. */
  report: Report;
}

/**
 * Reads what Strapi's "blocks" field holds, trusting nothing of it: any value is survived, what cannot be shown is
 * left out and reported, and empty blocks are dropped.
 */
export function readRichText(body: unknown, { firstLevel, pictures = false, report }: Options): RichTextNode[] {
  const nextLevel = createHeadingLevels(firstLevel);
  const nodes = listOf(body, 'body', report).flatMap((block) => readBlock(block, nextLevel, report) ?? []);
  if (pictures) return nodes;
  return nodes.filter((node) => {
    if (node.type === 'image') report(`a picture, which the site does not serve yet: ${node.src}`);
    return node.type !== 'image';
  });
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
  const src = isRecord(image) ? safeImageSource(image.url) : null;
  if (!isRecord(image) || src === null) {
    report(`address of a picture: ${nameOf(isRecord(image) ? image.url : image)}`);
    return null;
  }
  return {
    type: 'image',
    src,
    alt: cleanText(image.alternativeText).trim(),
    caption: textOrNull(image.caption),
    width: pixels(image.width),
    height: pixels(image.height),
  };
}

function pixels(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}
