import type { SectionOf } from '../../cms/reshape/section';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

/** One link that readers should follow. */
export function CallToAction({ section }: { section: SectionOf<'call-to-action'> }) {
  const { id, link } = section;
  const text = textOrNull(section.text);
  const label = textOrNull(link.label);
  if (label === null) return null;
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
