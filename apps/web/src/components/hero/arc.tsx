import { ARC, ARC_BOX } from '../../lib/arc';

/** Two shores and the lines between them, drawn large. Decorates only. */
export function Arc() {
  const { north, south, link, lines } = ARC;
  return (
    <svg className="arc" viewBox={ARC_BOX} width="300" height="440" aria-hidden="true" focusable="false">
      <path d={lines} />
      <path className="link" d={link} />
      <circle {...north} r="20" />
      <circle {...south} r="20" />
      <circle className="north" {...north} r="10" />
      <circle className="south" {...south} r="10" />
    </svg>
  );
}
