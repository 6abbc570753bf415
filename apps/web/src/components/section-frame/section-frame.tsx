import type { ReactNode } from 'react';

interface Props {
  id: string;
  heading: string | null;
  /** The kind of section, as the stylesheet knows it. */
  kind: string;
  children: ReactNode;
}

/**
 * What all sections of a page share: the heading beside or above the content. No landmark: a page has many sections, and
 * an editor may give two of them the same heading, or that of the footer.
 */
export function SectionFrame({ id, heading, kind, children }: Props) {
  return (
    <section id={id} className={`section ${kind}`}>
      <div className="wrap">
        {heading !== null && <h2>{heading}</h2>}
        <div className="content">{children}</div>
      </div>
    </section>
  );
}
