import type { HeadingLevel } from './nodes';

/**
 * Numbers the headings of one text so that they start at `first` and never skip a level, whatever levels the
 * editor chose: 2, 4, 3, 2 under a section's heading becomes 3, 4, 4, 3.
 * @returns a function to call with the level of each heading in turn
 */
export function createHeadingLevels(first: HeadingLevel): (chosen: number) => HeadingLevel {
  const open: number[] = [];
  return (chosen) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= chosen) open.pop();
    open.push(chosen);
    return Math.min(first + open.length - 1, 6) as HeadingLevel;
  };
}
