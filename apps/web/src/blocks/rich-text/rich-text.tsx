import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { readRichText } from '../../components/rich-text/read-rich-text';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { RichText } from '../../components/rich-text/rich-text';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

interface Props {
  section: SectionOf<'rich-text'>;
  /** Hears of every piece of content that is left out. */
  report: Report;
}

/** Running text under a heading of its own, or without one. */
export function RichTextBlock({ section, report }: Props) {
  const heading = textOrNull(section.heading);
  const nodes = readRichText(section.body, { firstLevel: heading === null ? 2 : 3, report });
  if (heading === null && nodes.length === 0) return reportEmpty(section, report);
  return (
    <SectionFrame id={section.id} heading={heading} kind="rich-text">
      <RichText nodes={nodes} />
    </SectionFrame>
  );
}
