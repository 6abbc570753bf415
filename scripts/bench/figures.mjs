// @ts-check

/**
 * Something that was wanted, and whether it came true.
 * @typedef {{ what: string, reached: boolean }} Target
 */

/**
 * What one measurement found.
 * @typedef {object} Report
 * @property {string} title
 * @property {string} how one paragraph: what was done, and what it cannot tell
 * @property {string[]} columns
 * @property {(string | number)[][]} rows
 * @property {Target[]} targets
 * @property {string[]} [notes] what explains a figure
 */

/** The middle one; of an even number the mean of the two in the middle. @throws {RangeError} of nothing */
export function median(/** @type {number[]} */ figures) {
  if (figures.length === 0) throw new RangeError('There is no median of nothing.');
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, figure) => sum + figure, 0) / middle.length;
}

/** Two decimals, rounded down: what is just short of a target must not look like it. */
export function ratio(/** @type {number} */ ours, /** @type {number} */ theirs) {
  return Math.floor((ours / theirs) * 100) / 100;
}

/** `12,345`; texts stay as they are. */
function cell(/** @type {string | number} */ value) {
  return typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 2 }) : value;
}

/** A table in markdown. Columns whose first row holds a number are set to the right. */
export function markdownTable(/** @type {string[]} */ columns, /** @type {(string | number)[][]} */ rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = columns.map((_, index) => (typeof rows[0]?.[index] === 'number' ? '---:' : '---'));
  return [line(columns), line(rule), ...rows.map((row) => line(row.map(cell)))].join('\n');
}

/** A report in markdown. @param {string} machine where and under which load it was measured */
export function markdownReport(/** @type {Report} */ { title, how, columns, rows, targets, notes = [] }, machine) {
  const wanted = targets.map(({ what, reached }) => `- ${reached ? 'reached' : '**missed**'}: ${what}`);
  const blocks = [`## ${title}`, how, machine, markdownTable(columns, rows), wanted.join('\n'), notes.join('\n')];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
