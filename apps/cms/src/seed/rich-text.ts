import type { Schema } from '@strapi/strapi';

type Block = Schema.Attribute.BlocksValue[number];

type Inline = Extract<Block, { type: 'paragraph' }>['children'][number];

/** A paragraph of Strapi's rich text. */
export function paragraph(...parts: (string | Inline)[]): Block {
  const children = parts.map((part) => (typeof part === 'string' ? { type: 'text' as const, text: part } : part));
  return { type: 'paragraph', children };
}

/** Words that lead somewhere. */
export function link(text: string, url: string): Inline {
  return { type: 'link', url, rel: '', target: '', children: [{ type: 'text', text }] };
}

/** A bulleted list of Strapi's rich text. */
export function bullets(...items: string[]): Block {
  const children = items.map((text) => ({ type: 'list-item' as const, children: [{ type: 'text' as const, text }] }));
  return { type: 'list', format: 'unordered', children };
}
