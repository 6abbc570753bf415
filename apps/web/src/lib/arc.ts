/** The part of the drawing that the arc fills, as `viewBox`. */
export const ARC_BOX = '40 0 300 440';

/** The middle of the circles that the lines lie on. */
const CENTRE = { x: 292, y: 262 };
const RADII = [212, 194, 176, 158, 140, 122];
const OUTER = 232;

/** Where the north and the south lie as seen from the middle, in radians clockwise from the east. */
const NORTH = -1.52;
const SOUTH = 2.46;

/** Two shores and the lines between them: what the network's drawing is made of, as SVG attributes. */
export const ARC = {
  north: pointOn(OUTER, NORTH),
  south: pointOn(OUTER, SOUTH),
  /** The line that joins them. */
  link: line(OUTER),
  /** The quiet lines inside of it. */
  lines: RADII.map(line).join(''),
};

function pointOn(radius: number, angle: number) {
  return { cx: Math.round(CENTRE.x + radius * Math.cos(angle)), cy: Math.round(CENTRE.y + radius * Math.sin(angle)) };
}

function line(radius: number): string {
  const from = pointOn(radius, NORTH);
  const to = pointOn(radius, SOUTH);
  return `M${from.cx} ${from.cy}A${radius} ${radius} 0 0 0 ${to.cx} ${to.cy}`;
}
