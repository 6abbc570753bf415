import type { SectionOf } from '../../cms/reshape/section';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';
import { languageTag } from '../../lib/language-of-passage';

/** What somebody said, in the language that it was said in. */
export function Quote({ section }: { section: SectionOf<'quote'> }) {
  const quotation = textOrNull(section.quotation);
  if (quotation === null) return null;
  const person = textOrNull(section.person);
  const role = textOrNull(section.role);
  return (
    <SectionFrame id={section.id} heading={null} kind="quote">
      <figure>
        <blockquote lang={languageTag(section.language) ?? undefined}>
          <p className="lines">{quotation}</p>
        </blockquote>
        {(person !== null || role !== null) && (
          <figcaption>
            {person !== null && <b>{person}</b>}
            {person !== null && role !== null && ', '}
            {role}
          </figcaption>
        )}
      </figure>
    </SectionFrame>
  );
}
