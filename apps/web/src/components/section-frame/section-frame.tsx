import type { ReactNode } from 'react';

interface Props {
  id: string;
  heading: string | null;
  /** The kind of section, as the stylesheet knows it. */
  kind: string;
  children: ReactNode;
}

/** What all sections of a page share: a landmark named by its heading, the heading beside or above the content. */
export function SectionFrame({ id, heading, kind, children }: Props) {
  const headingId = `${id}-heading`;
  return (
    <section id={id} className={`section ${kind}`} aria-labelledby={heading === null ? undefined : headingId}>
      <div className="wrap">
        {heading !== null && <h2 id={headingId}>{heading}</h2>}
        <div className="content">{children}</div>
      </div>
    </section>
  );
}
