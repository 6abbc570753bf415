interface Props {
  title: string;
  lead: string | null;
}

/** The title of a page, its only `h1`, and what it is about. */
export function PageHeader({ title, lead }: Props) {
  return (
    <header className="page-header wrap">
      <h1>{title}</h1>
      {lead !== null && <p className="lead">{lead}</p>}
    </header>
  );
}
