import type { ReactNode } from 'react';
import type { Section } from '../cms/reshape/section';
import { LeftOut } from '../components/left-out/left-out';
import { Block } from './index';

interface Props {
  sections: readonly Section[];
  /** The type of each section of the page as the CMS names it, also of those that `sections` lacks. */
  types: readonly string[];
}

/** The sections of a page as staff see them before the public does: with a note wherever something is left out. */
export function PreviewBlocks({ sections, types }: Props) {
  return types.map((type, position) => {
    const id = `section-${position + 1}`;
    const section = sections.find((candidate) => candidate.id === id);
    return section ? (
      <WithNotes key={id} section={section} />
    ) : (
      <LeftOut key={id} what={[type.replace('ComponentSections', '')]} />
    );
  });
}

function WithNotes({ section }: { section: Section }) {
  const leftOut: string[] = [];
  return (
    <>
      <Block section={section} report={(what) => leftOut.push(what)} />
      <Notes of={leftOut} />
    </>
  );
}

/** Rendered after the block, and so when everything has been reported. */
function Notes({ of: leftOut }: { of: readonly string[] }): ReactNode {
  return leftOut.length > 0 && <LeftOut what={leftOut} />;
}
