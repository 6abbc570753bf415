import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';

/** Links to pages, each with what it is about. Without any, the heading would lead to nothing. */
export function PageList({ section, report }: { section: SectionOf<'page-list'>; report: Report }) {
  const heading = textOrNull(section.heading);
  const pages = section.pages.flatMap(({ title, href, lead }) => {
    const words = textOrNull(title);
    return words === null ? [] : [{ words, href, lead: textOrNull(lead) }];
  });
  if (pages.length === 0) return reportEmpty(section, report);
  if (pages.length < section.pages.length) report('empty: an entry of page-list');
  const Title = heading === null ? 'h2' : 'h3';
  return (
    <SectionFrame id={section.id} heading={heading} kind="page-list">
      <ul className="pages">
        {pages.map(({ words, href, lead }, index) => (
          <li key={index}>
            <Title>
              <a href={href}>{words}</a>
            </Title>
            {lead !== null && <p>{lead}</p>}
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
