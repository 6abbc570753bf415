import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { readRichText } from '../../components/rich-text/read-rich-text';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { RichText } from '../../components/rich-text/rich-text';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

interface Props {
  section: SectionOf<'accordion'>;
  /** Hears of every piece of content that is left out. */
  report: Report;
}

/** Titles that open their texts, without script. A title that opens nothing is left out, and so is a text without one. */
export function Accordion({ section, report }: Props) {
  const heading = textOrNull(section.heading);
  const items = section.items.flatMap((item) => {
    const title = textOrNull(item.title);
    const nodes = readRichText(item.body, { firstLevel: heading === null ? 2 : 3, report });
    return title !== null && nodes.length > 0 ? [{ title, nodes }] : [];
  });
  if (items.length === 0) return reportEmpty(section, report);
  if (items.length < section.items.length) report('empty: an entry of accordion');
  return (
    <SectionFrame id={section.id} heading={heading} kind="accordion">
      {items.map(({ title, nodes }, index) => (
        <details key={index}>
          <summary>{title}</summary>
          <div>
            <RichText nodes={nodes} />
          </div>
        </details>
      ))}
    </SectionFrame>
  );
}
