import { Arc } from './arc';

interface Props {
  title: string;
  /** A few words above the title: what the site is. */
  tagline: string | null;
  lead: string | null;
}

/** The head of the start page. */
export function Hero({ title, tagline, lead }: Props) {
  return (
    <header className="hero">
      <div className="wrap">
        <div>
          {tagline !== null && <p className="tagline">{tagline}</p>}
          <h1>{title}</h1>
          {lead !== null && <p className="lead">{lead}</p>}
        </div>
        <Arc />
      </div>
    </header>
  );
}
