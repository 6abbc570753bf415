import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

/** All published values. Without any, its introduction would lead to nothing, so that nothing is shown. */
export function ValueList({ section, report }: { section: SectionOf<'value-list'>; report: Report }) {
  const heading = textOrNull(section.heading);
  const intro = textOrNull(section.intro);
  const values = section.values.filter((value) => textOrNull(value.name) !== null);
  if (values.length === 0) return reportEmpty(section, report);
  if (values.length < section.values.length) report('empty: an entry of value-list');
  const Name = heading === null ? 'h2' : 'h3';
  return (
    <SectionFrame id={section.id} heading={heading} kind="value-list">
      {intro !== null && <p className="lines">{intro}</p>}
      <ul className="values">
        {values.map(({ slug, name, description }) => (
          <li key={`${slug} ${name}`}>
            <Name>{textOrNull(name)}</Name>
            {textOrNull(description) !== null && <p>{textOrNull(description)}</p>}
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
