import type { Schema } from '@strapi/strapi';

type Block = Schema.Attribute.BlocksValue[number];

/** A paragraph of Strapi's rich text. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

/** A bulleted list of Strapi's rich text. */
export function bullets(...items: string[]): Block {
  const children = items.map((text) => ({ type: 'list-item' as const, children: [{ type: 'text' as const, text }] }));
  return { type: 'list', format: 'unordered', children };
}
