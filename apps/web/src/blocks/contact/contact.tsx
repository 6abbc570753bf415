import type { SectionOf } from '../../cms/reshape/section';
import { ContactLines } from '../../components/contact-lines/contact-lines';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

/** How to reach the network. While the site settings do not say, it would invite readers to nothing. */
export function ContactBlock({ section }: { section: SectionOf<'contact'> }) {
  const intro = textOrNull(section.intro);
  if (section.contact === null) return null;
  return (
    <SectionFrame id={section.id} heading={textOrNull(section.heading)} kind="contact">
      {intro !== null && <p className="lines">{intro}</p>}
      <ContactLines contact={section.contact} />
    </SectionFrame>
  );
}
