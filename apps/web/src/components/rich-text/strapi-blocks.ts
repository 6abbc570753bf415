/** Builders of what Strapi's "blocks" editor stores, for examples and tests. */

/** A text with marks: `text('SERN', 'bold')`. */
export const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...Object.fromEntries(marks.map((mark) => [mark, true])),
});

/** Words, or a node, as inline nodes. */
const inline = (parts: unknown[]) => parts.map((part) => (typeof part === 'string' ? text(part) : part));

export const paragraph = (...parts: unknown[]) => ({ type: 'paragraph', children: inline(parts) });

export const heading = (level: unknown, ...parts: unknown[]) => ({ type: 'heading', level, children: inline(parts) });

export const quote = (...parts: unknown[]) => ({ type: 'quote', children: inline(parts) });

export const code = (...parts: unknown[]) => ({ type: 'code', children: inline(parts) });

export const item = (...parts: unknown[]) => ({ type: 'list-item', children: inline(parts) });

export const list = (format: 'ordered' | 'unordered', ...children: unknown[]) => ({ type: 'list', format, children });

export const link = (url: unknown, ...parts: unknown[]) => ({ type: 'link', url, children: inline(parts) });

export const image = (fields: Record<string, unknown>) => ({
  type: 'image',
  image: fields,
  children: [text('')],
});
