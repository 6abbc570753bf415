import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

/** A vision, a mission: one strong text. Its line breaks are kept. */
export function Statement({ section, report }: { section: SectionOf<'statement'>; report: Report }) {
  const text = textOrNull(section.text);
  if (text === null) return reportEmpty(section, report);
  return (
    <SectionFrame id={section.id} heading={textOrNull(section.heading)} kind="statement">
      <p className="lines">{text}</p>
    </SectionFrame>
  );
}
