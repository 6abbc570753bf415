import { ancestorPaths } from './ancestor-paths';

test.each([
  ['/', []],
  ['/a', []],
  ['/a/b', ['/a']],
  ['/a/b/c', ['/a', '/a/b']],
])('above %s are %j', (path, above) => {
  expect(ancestorPaths(path)).toEqual(above);
});
