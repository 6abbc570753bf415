// @ts-check
import { MISSING, reaches } from './lighthouse-scores.mjs';

/** A visit whose console showed these errors. @param {string[]} errors */
const visit = (...errors) => ({
  categories: { 'best-practices': { score: 0.96, auditRefs: [{ id: 'errors-in-console', weight: 1 }] } },
  audits: { 'errors-in-console': { score: 0, details: { items: errors.map((description) => ({ description })) } } },
});

test('the 404 page is not blamed for its status in the console, but for anything else', () => {
  const status = 'Failed to load resource: the server responded with a status of 404 ()';
  expect(reaches('best-practices', MISSING, [visit(status)])).toBe(true);
  expect(reaches('best-practices', MISSING, [visit(status, 'Refused to load a script')])).toBe(false);
  expect(reaches('best-practices', '/en', [visit(status)])).toBe(false);
});
