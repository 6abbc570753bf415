import { readFileSync } from 'node:fs';
import path from 'node:path';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const css = readFileSync(path.join(__dirname, 'tokens.css'), 'utf8');

/** The colour of a token in a scheme, as `#rrggbb`. */
function colour(token: string, scheme: Scheme): string {
  const value = new RegExp(`--${token}:\\s*([^;]+);`, 'u').exec(css)?.[1];
  const colours = value?.match(/#[0-9a-f]{6}/gu);
  const found = colours?.[value!.startsWith('light-dark(') ? SCHEMES.indexOf(scheme) : 0];
  if (!found) throw new Error(`tokens.css has no colour --${token}`);
  return found;
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** From 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** What carries text: the text's colour, and what lies behind it. */
const TEXT = [
  ...['paper', 'raised', 'sunk'].flatMap((ground) => ['ink', 'ink-soft', 'north', 'south'].map((ink) => [ink, ground])),
  ['paper', 'ink'],
  ['on-deep', 'deep'],
  ['on-deep-soft', 'deep'],
  ['gold', 'deep'],
  ['on-gold', 'gold'],
] as [string, string][];

/** What must be seen without being text: the focus ring, the points and the rule. */
const SIGNS = [
  ['focus', 'paper'],
  ['focus', 'raised'],
  ['focus', 'sunk'],
  ['gold', 'deep'],
  ['south-on-deep', 'deep'],
  ['south', 'paper'],
] as [string, string][];

describe.each(SCHEMES)('in the %s scheme', (scheme) => {
  it.each(TEXT)('text in %s on %s reaches 4.5 : 1', (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)('%s on %s reaches 3 : 1', (sign, ground) => {
    expect(contrast(colour(sign, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
