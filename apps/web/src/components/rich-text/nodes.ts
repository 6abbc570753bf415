import type { Picture } from '../../lib/read-picture';

export const MARKS = ['code', 'bold', 'italic', 'underline', 'strikethrough'] as const;

/** A mark on a text, as Strapi names it. The order is that of nesting, innermost first. */
export type Mark = (typeof MARKS)[number];

export type InlineNode =
  | { type: 'text'; text: string; marks: Mark[] }
  | { type: 'link'; href: string; children: InlineNode[] }
  | { type: 'passage'; lang: string; children: InlineNode[] };

export interface ListNode {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface ListItem {
  children: InlineNode[];
  lists: ListNode[];
}

export interface ImageNode {
  type: 'image';
  picture: Picture;
  /** Empty for a picture that only decorates. */
  alt: string;
  caption: string | null;
}

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** Rich text as this site shows it: everything in it is safe, and nothing in it is empty. */
export type RichTextNode =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: HeadingLevel; children: InlineNode[] }
  | { type: 'code'; text: string }
  | ListNode
  | ImageNode;

/** Takes note of a thing that is left out, in a few words. */
export type Report = (leftOut: string) => void;
