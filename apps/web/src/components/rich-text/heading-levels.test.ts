import { createHeadingLevels } from './heading-levels';

describe('the headings of a text', () => {
  it.each([
    ['under a section’s heading', 3, [2, 3, 3, 2], [3, 4, 4, 3]],
    ['without one', 2, [1, 2, 1], [2, 3, 2]],
    ['that skip levels', 2, [1, 4, 6, 4, 2], [2, 3, 4, 3, 3]],
    ['that begin low and rise', 3, [5, 3, 1, 2], [3, 3, 3, 4]],
    ['deeper than HTML goes', 4, [1, 2, 3, 4, 5], [4, 5, 6, 6, 6]],
  ] as const)('%s', (_, first, chosen, expected) => {
    const next = createHeadingLevels(first);
    expect(chosen.map(next)).toEqual(expected);
  });
});
