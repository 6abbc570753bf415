import { useLocale } from 'next-intl';
import type { SectionOf } from '../../cms/reshape/section';
import type { Report } from '../../components/rich-text/nodes';
import { reportEmpty } from '../../components/rich-text/report-empty';
import { SectionFrame } from '../../components/section-frame/section-frame';
import { textOrNull } from '../../lib/clean-text';
import { formatFigure } from '../../lib/format-figure';

/** Figures, each with what it counts; one without the other says nothing and is left out. */
export function KeyFigures({ section, report }: { section: SectionOf<'key-figures'>; report: Report }) {
  const locale = useLocale();
  const figures = section.figures.flatMap(({ figure, label, source }) => {
    const [written, counted] = [textOrNull(figure), textOrNull(label)];
    return written !== null && counted !== null ? [{ written, counted, source: textOrNull(source) }] : [];
  });
  if (figures.length === 0) return reportEmpty(section, report);
  if (figures.length < section.figures.length) report('empty: an entry of key-figures');
  return (
    <SectionFrame id={section.id} heading={textOrNull(section.heading)} kind="key-figures">
      <ul className="figures">
        {figures.map(({ written, counted, source }, index) => (
          <li key={index}>
            <p className="figure">{formatFigure(locale, written)}</p>
            <p>{counted}</p>
            {source !== null && <p className="source">{source}</p>}
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
