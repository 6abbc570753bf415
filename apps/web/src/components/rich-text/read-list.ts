import { isVisible } from '../../lib/clean-text';
import type { ListItem, ListNode, Report } from './nodes';
import { plainText, readInline } from './read-inline';
import { isRecord, listOf, nameOf } from './read-unknown';

/** How deep lists may stand in lists. */
const MAX_DEPTH = 8;

/**
 * A list, or `null` when nothing of it is to be seen. Strapi puts a nested list beside the item that it belongs to;
 * in HTML it belongs inside.
 */
export function readList(node: Record<string, unknown>, report: Report, depth = 1): ListNode | null {
  if (depth > MAX_DEPTH) {
    report('lists nested too deep');
    return null;
  }
  const items: ListItem[] = [];
  for (const child of listOf(node.children, 'list', report)) {
    if (isRecord(child) && child.type === 'list') addNested(items, readList(child, report, depth + 1));
    else if (isRecord(child) && child.type === 'list-item') items.push(...readItem(child, report, depth));
    else report(`unknown entry of a list: ${nameOf(child)}`);
  }
  return items.length > 0 ? { type: 'list', ordered: node.format === 'ordered', items } : null;
}

/** A nested list goes to the item before it; without one, its items move up. */
function addNested(items: ListItem[], nested: ListNode | null): void {
  if (!nested) return;
  const before = items.at(-1);
  if (before) before.lists.push(nested);
  else items.push(...nested.items);
}

function readItem(node: Record<string, unknown>, report: Report, depth: number): ListItem[] {
  const parts = listOf(node.children, 'list entry', report);
  const isNested = (part: unknown) => isRecord(part) && part.type === 'list';
  const inline = readInline(
    parts.filter((part) => !isNested(part)),
    report,
  );
  const children = isVisible(plainText(inline)) ? inline : [];
  const lists = parts
    .filter(isRecord)
    .filter(isNested)
    .flatMap((part) => readList(part, report, depth + 1) ?? []);
  return children.length > 0 || lists.length > 0 ? [{ children, lists }] : [];
}
