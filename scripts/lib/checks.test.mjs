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
  expect(turboTally({ tasks: [ran('lint', 0), ran('typecheck', 0)] }, true)).toEqual({ passed: 2, failures: [] });
});

test('a failed task, and one that could not run because of it, have failed', () => {
  const tasks = [ran('build', 0), ran('lint', 1), ran('typecheck', undefined)];
  expect(turboTally({ tasks }, false)).toMatchObject({
    passed: 1,
    failures: [{ name: '@sern/example#lint' }, { name: '@sern/example#typecheck' }],
  });
});

test('a task that a package does not have is not counted', () => {
  expect(turboTally({ tasks: [ran('lint', 0), ran('test', undefined, '<NONEXISTENT>')] }, true)).toEqual({
    passed: 1,
    failures: [],
  });
});

test('tests that left no report have failed', () => {
  expect(turboTally({ tasks: [ran('test', 0)] }, true)).toMatchObject({
    passed: 0,
    failures: [{ name: '@sern/example#test' }],
  });
});

test('turbo that fails without a summary, or without a failed task, has failed', () => {
  expect(turboTally(null, false)).toMatchObject({ passed: 0, failures: [{ name: 'turbo' }] });
  expect(turboTally({ tasks: [ran('lint', 0)] }, false)).toMatchObject({ passed: 1, failures: [{ name: 'turbo' }] });
});
