import { Fragment, type ReactNode } from 'react';
import type { InlineNode, Mark } from './nodes';

const MARK_ELEMENTS = { code: 'code', bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's' } as const;

/** Texts with their marks, links, and passages in another language. */
export function InlineText({ nodes }: { nodes: readonly InlineNode[] }) {
  return nodes.map((node, index) => <Inline key={index} node={node} />);
}

function Inline({ node }: { node: InlineNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return node.marks.reduce(mark, <Lines text={node.text} />);
    case 'link':
      return (
        <a href={node.href}>
          <InlineText nodes={node.children} />
        </a>
      );
    case 'passage':
      return (
        <span lang={node.lang}>
          <InlineText nodes={node.children} />
        </span>
      );
  }
}

function mark(content: ReactNode, name: Mark): ReactNode {
  const Element = MARK_ELEMENTS[name];
  return <Element>{content}</Element>;
}

/** A line feed in a text is a line break on the page. */
function Lines({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}
