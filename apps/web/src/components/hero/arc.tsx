/** The middle of the circles that the lines lie on. */
const CENTRE = { x: 292, y: 262 };
const RADII = [212, 194, 176, 158, 140, 122];
const OUTER = 232;

/** Where the north and the south lie as seen from the middle, in radians clockwise from the east. */
const NORTH = -1.52;
const SOUTH = 2.46;

const north = pointOn(OUTER, NORTH);
const south = pointOn(OUTER, SOUTH);

/** Two shores and the lines between them, drawn large. Decorates only. */
export function Arc() {
  return (
    <svg className="arc" viewBox="40 0 300 440" width="300" height="440" aria-hidden="true" focusable="false">
      <path d={RADII.map(line).join('')} />
      <path className="link" d={line(OUTER)} />
      <circle {...north} r="20" />
      <circle {...south} r="20" />
      <circle className="north" {...north} r="10" />
      <circle className="south" {...south} r="10" />
    </svg>
  );
}

function pointOn(radius: number, angle: number) {
  return { cx: Math.round(CENTRE.x + radius * Math.cos(angle)), cy: Math.round(CENTRE.y + radius * Math.sin(angle)) };
}

function line(radius: number): string {
  const from = pointOn(radius, NORTH);
  const to = pointOn(radius, SOUTH);
  return `M${from.cx} ${from.cy}A${radius} ${radius} 0 0 0 ${to.cx} ${to.cy}`;
}
