import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';
import { languageTag } from '../../lib/language-of-passage';

/** What somebody said, in the language that it was said in. */
export function Quote({ section, report }: { section: SectionOf<'quote'>; report: Report }) {
  const quotation = textOrNull(section.quotation);
  if (quotation === null) return reportEmpty(section, report);
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
