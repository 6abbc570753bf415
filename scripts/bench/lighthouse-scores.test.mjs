// @ts-check
import { MISSING, reaches, slowdownFor } from './lighthouse-scores.mjs';

test.each([
  [2000, 6],
  [1533, 4],
  [1300, 3],
  [1100, 2.6],
  [800, 2],
  [475, 1.5],
  [150, 1],
  [20, 1],
])("a machine of Lighthouse's index %d makes its phone %d times slower", (index, slowdown) => {
  expect(slowdownFor(index)).toBe(slowdown);
});

/** A visit whose console showed these errors. @param {string[]} errors */
const visit = (...errors) => ({
  categories: { 'best-practices': { score: 0.96, auditRefs: [{ id: 'errors-in-console', weight: 1 }] } },
  audits: { 'errors-in-console': { score: 0, details: { items: errors.map((description) => ({ description })) } } },
  environment: { benchmarkIndex: 1000 },
});

test('the 404 page is not blamed for its status in the console, but for anything else', () => {
  const status = 'Failed to load resource: the server responded with a status of 404 ()';
  expect(reaches('best-practices', MISSING, [visit(status)])).toBe(true);
  expect(reaches('best-practices', MISSING, [visit(status, 'Refused to load a script')])).toBe(false);
  expect(reaches('best-practices', '/en', [visit(status)])).toBe(false);
});
