import type { SectionOf } from '../../cms/reshape/section';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

/** A vision, a mission: one strong text. Its line breaks are kept. */
export function Statement({ section }: { section: SectionOf<'statement'> }) {
  const text = textOrNull(section.text);
  if (text === null) return null;
  return (
    <SectionFrame id={section.id} heading={textOrNull(section.heading)} kind="statement">
      <p className="lines">{text}</p>
    </SectionFrame>
  );
}
