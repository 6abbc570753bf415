import type { CSSProperties } from 'react';
import { ARC, ARC_BOX } from '../lib/arc';
import { SHARE_SIZE, type SharedWords } from '../lib/share-picture';

/** As in `styles/tokens.css`, which a picture cannot ask. */
const COLOURS = {
  deep: '#07303e',
  line: '#2a5563',
  onDeep: '#f5efe4',
  onDeepSoft: '#c3d3d6',
  gold: '#e3a92b',
  south: '#e58a68',
};

/** Room for the words, in pixels; the arc stands beside it. */
const COLUMN = 680;
const TITLE_HEIGHT = 340;
/** The sizes of a title, in pixels: the largest in which it has room. */
const SIZES = [88, 76, 64, 54, 46, 40];
/** Height of a line, and width of a letter in a long word and in many, as parts of the size. */
const LINE = 1.12;
const IN_A_WORD = 0.54;
const USUAL = 0.49;

const frame: CSSProperties = {
  width: '100%',
  height: '100%',
  boxSizing: 'border-box',
  padding: '64px 72px',
  display: 'flex',
  justifyContent: 'space-between',
  background: COLOURS.deep,
  color: COLOURS.onDeep,
};
const words: CSSProperties = {
  width: COLUMN,
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
};
const oneLine: CSSProperties = { display: 'block', lineClamp: 1, wordBreak: 'break-all' };

/** A page as others see it where it is shared, for satori: https://github.com/vercel/satori#css */
export function SharePictureView({ name, title, tagline }: SharedWords) {
  // The start page goes by the name of the site, which the picture shows already.
  const [headline = name, below = ''] = [title === name ? '' : title, tagline].filter((text) => text !== '');
  return (
    <div style={frame}>
      <div style={words}>
        <div style={{ display: 'flex', alignItems: 'center', fontFamily: 'title', fontSize: 40 }}>
          <Mark />
          <div style={{ ...oneLine, marginLeft: 18, width: COLUMN - 82 }}>{name}</div>
        </div>
        <div style={titleStyle(headline)}>{headline}</div>
        <div style={{ ...oneLine, height: 40, fontFamily: 'text', fontSize: 29, color: COLOURS.gold }}>{below}</div>
      </div>
      <Arc />
    </div>
  );
}

function titleStyle(title: string): CSSProperties {
  const fontSize = SIZES.find((size) => hasRoom(title, size)) ?? Math.min(...SIZES);
  return {
    display: 'block',
    lineClamp: linesOf(fontSize),
    wordBreak: 'break-word',
    fontFamily: 'title',
    fontSize,
    lineHeight: LINE,
    letterSpacing: '-0.015em',
  };
}

const linesOf = (size: number) => Math.floor(TITLE_HEIGHT / (size * LINE));

/** By the count of letters: near enough, and a word too long or a line too many is cut. */
function hasRoom(title: string, size: number): boolean {
  const parts = title.split(/(?<=[\s-])/);
  const longest = Math.max(...parts.map((part) => part.trim().length));
  if (longest * size * IN_A_WORD > COLUMN) return false;
  let lines = 1;
  let used = 0;
  for (const { length } of parts) {
    const fits = (used + length) * size * USUAL <= COLUMN;
    lines += fits ? 0 : 1;
    used = fits ? used + length : length;
  }
  return lines <= linesOf(size);
}

/** As in `components/mark`. */
function Mark() {
  return (
    <svg viewBox="0 0 40 40" width="64" height="64">
      <path d="M33 7C19 4 5 14 8 33" fill="none" stroke={COLOURS.onDeepSoft} strokeWidth="3" />
      <circle cx="33" cy="7" r="4.5" fill={COLOURS.gold} />
      <circle cx="8" cy="33" r="4.5" fill={COLOURS.south} />
    </svg>
  );
}

/** As in `components/hero`. */
function Arc() {
  const { north, south, link, lines } = ARC;
  const quiet = { fill: 'none', stroke: COLOURS.line };
  return (
    <svg viewBox={ARC_BOX} width="342" height={SHARE_SIZE.height - 128}>
      <path d={lines} {...quiet} />
      <path d={link} fill="none" stroke={COLOURS.gold} strokeWidth="3" />
      <circle {...north} r="20" {...quiet} />
      <circle {...south} r="20" {...quiet} />
      <circle {...north} r="10" fill={COLOURS.gold} />
      <circle {...south} r="10" fill={COLOURS.south} />
    </svg>
  );
}
