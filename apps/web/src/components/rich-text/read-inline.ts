import { cleanText, isVisible } from '../../lib/clean-text';
import { languageOfPassage } from '../../lib/language-of-passage';
import { safeHref } from '../../lib/safe-href';
import { isRecord, listOf, nameOf } from './read-unknown';
import { type InlineNode, MARKS, type Report } from './nodes';

/** How deep links may stand in links before their text is given up. */
const MAX_DEPTH = 20;

/** Texts and links of a block, whatever `value` is. A link inside a link keeps its text only. */
export function readInline(value: unknown, report: Report, inLink = false, depth = 0): InlineNode[] {
  if (depth > MAX_DEPTH) {
    report('links nested too deep');
    return [];
  }
  return listOf(value, 'text', report).flatMap((node): InlineNode[] => {
    if (isRecord(node) && node.type === 'text') return readText(node, report);
    if (isRecord(node) && node.type === 'link') return readLink(node, report, inLink, depth);
    report(`unknown text: ${nameOf(node)}`);
    return [];
  });
}

/** The inline content without what makes a block look empty: `[]` where a reader would see nothing. */
export function readVisibleInline(value: unknown, report: Report): InlineNode[] {
  const nodes = readInline(value, report);
  return isVisible(plainText(nodes)) ? nodes : [];
}

/** The words alone. */
export function plainText(nodes: InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : plainText(node.children))).join('');
}

function readText(node: Record<string, unknown>, report: Report): InlineNode[] {
  if (typeof node.text !== 'string') report(`text that is ${nameOf(node.text)}`);
  const text = cleanText(node.text);
  return text === '' ? [] : [{ type: 'text', text, marks: MARKS.filter((mark) => node[mark] === true) }];
}

function readLink(node: Record<string, unknown>, report: Report, inLink: boolean, depth: number): InlineNode[] {
  const lang = languageOfPassage(node.url);
  const href = lang === null ? safeHref(node.url) : null;
  const children = readInline(node.children, report, inLink || href !== null, depth + 1);
  // A link without words has no name and cannot be found by those who do not see it.
  if (!isVisible(plainText(children))) return children;
  if (lang !== null) return [{ type: 'passage', lang, children }];
  if (href !== null && !inLink) return [{ type: 'link', href, children }];
  report(inLink ? 'link inside a link' : `address of a link: ${nameOf(node.url)}`);
  return children;
}
