import type { Section } from '../../cms/reshape/section';
import type { Report } from './nodes';

/** Takes note of a section that is left out because nothing is in it. @returns what is rendered in its place */
export function reportEmpty({ type }: Section, report: Report): null {
  report(`empty: ${type}`);
  return null;
}
