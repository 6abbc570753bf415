import { Picture, uncroppedSizes } from '../picture/picture';
import { InlineText } from './inline-text';
import type { ImageNode, ListItem, ListNode, RichTextNode } from './nodes';

/** Rich text that `readRichText` has read. The order of nodes is their identity: they are never rearranged. */
export function RichText({ nodes }: { nodes: readonly RichTextNode[] }) {
  return nodes.map((node, index) => <Block key={index} node={node} />);
}

function Block({ node }: { node: RichTextNode }) {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText nodes={node.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <p>
            <InlineText nodes={node.children} />
          </p>
        </blockquote>
      );
    case 'heading': {
      const Heading = `h${node.level}` as const;
      return (
        <Heading>
          <InlineText nodes={node.children} />
        </Heading>
      );
    }
    case 'code':
      return (
        <pre>
          <code>{node.text}</code>
        </pre>
      );
    case 'list':
      return <List list={node} />;
    case 'image':
      return <Figure image={node} />;
  }
}

function List({ list }: { list: ListNode }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.items.map((item, index) => (
        <Item key={index} item={item} />
      ))}
    </Tag>
  );
}

function Item({ item }: { item: ListItem }) {
  return (
    <li>
      <InlineText nodes={item.children} />
      {item.lists.map((list, index) => (
        <List key={index} list={list} />
      ))}
    </li>
  );
}

/** As wide as a column of text becomes. */
const COLUMN = '(min-width: 60rem) 49rem, 95vw';

function Figure({ image: { picture, alt, caption } }: { image: ImageNode }) {
  return (
    <figure>
      <Picture picture={picture} alt={alt} sizes={uncroppedSizes(picture, COLUMN)} />
      {caption !== null && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
