import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

/** One link that readers should follow. */
export function CallToAction({ section, report }: { section: SectionOf<'call-to-action'>; report: Report }) {
  const { id, link } = section;
  const text = textOrNull(section.text);
  const label = textOrNull(link.label);
  if (label === null) return reportEmpty(section, report);
  return (
    <SectionFrame id={id} heading={textOrNull(section.heading)} kind="call-to-action">
      {text !== null && <p className="lines">{text}</p>}
      <p>
        <a className="button" href={link.href}>
          {label}
        </a>
      </p>
    </SectionFrame>
  );
}
