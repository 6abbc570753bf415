import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { ContactLines } from '../../components/contact-lines/contact-lines';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

/** How to reach the network. While the site settings do not say, it would invite readers to nothing. */
export function ContactBlock({ section, report }: { section: SectionOf<'contact'>; report: Report }) {
  const intro = textOrNull(section.intro);
  if (section.contact === null) return reportEmpty(section, report);
  return (
    <SectionFrame id={section.id} heading={textOrNull(section.heading)} kind="contact">
      {intro !== null && <p className="lines">{intro}</p>}
      <ContactLines contact={section.contact} />
    </SectionFrame>
  );
}
