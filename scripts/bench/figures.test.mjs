// @ts-check
import { markdownReport, markdownTable, median, ratio } from './figures.mjs';

test('one very slow round does not move the median', () => {
  expect(median([4, 1000, 3, 5, 2])).toBe(4);
  expect(median([10, 2])).toBe(6);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow(RangeError);
});

test('a ratio that is just short of what is wanted does not look like it', () => {
  expect(ratio(7999, 10_000)).toBe(0.79);
  expect(ratio(8000, 10_000)).toBe(0.8);
});

test('figures are readable, and stand to the right', () => {
  expect(markdownTable(['page', 'bytes'], [['`/en`', 45_684]])).toBe(
    '| page | bytes |\n| --- | ---: |\n| `/en` | 45,684 |',
  );
});

test('a report says where it was measured, and what was missed', () => {
  const report = {
    title: 'Weight',
    how: 'Counted.',
    columns: ['page'],
    rows: [['/en']],
    targets: [
      { what: 'at most 60 kB', reached: true },
      { what: 'at most 6 requests', reached: false },
    ],
  };
  expect(markdownReport(report, 'Two cores.')).toBe(
    '## Weight\n\nCounted.\n\nTwo cores.\n\n| page |\n| --- |\n| /en |\n\n' +
      '- reached: at most 60 kB\n- **missed**: at most 6 requests\n',
  );
});
