import { turboTally } from './checks.mjs';

/** A task of turbo's run summary. @param {string} task @param {number | undefined} exitCode @param {string} [command] */
const ran = (task, exitCode, command = task) => ({
  taskId: `@sern/example#${task}`,
  task,
  command,
  directory: 'packages/example',
  ...(exitCode === undefined ? {} : { execution: { exitCode } }),
});

test('each task of turbo counts as one check', () => {
  expect(turboTally({ tasks: [ran('lint', 0), ran('typecheck', 0)] }, true)).toEqual({ passed: 2, failed: 0 });
});

test('a failed task, and one that could not run because of it, have failed', () => {
  const tasks = [ran('build', 0), ran('lint', 1), ran('typecheck', undefined)];
  expect(turboTally({ tasks }, false)).toEqual({ passed: 1, failed: 2 });
});

test('a task that a package does not have is not counted', () => {
  expect(turboTally({ tasks: [ran('lint', 0), ran('test', undefined, '<NONEXISTENT>')] }, true)).toEqual({
    passed: 1,
    failed: 0,
  });
});

test('tests that left no report have failed', () => {
  expect(turboTally({ tasks: [ran('test', 0)] }, true)).toEqual({ passed: 0, failed: 1 });
});

test('turbo that fails without a summary, or without a failed task, has failed', () => {
  expect(turboTally(null, false)).toEqual({ passed: 0, failed: 1 });
  expect(turboTally({ tasks: [ran('lint', 0)] }, false)).toEqual({ passed: 1, failed: 1 });
});
