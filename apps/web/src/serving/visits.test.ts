import { Visits } from './visits';

test('what was visited most comes first, the rest in the order of the table', () => {
  const visits = new Visits();
  for (const address of ['/en/b', '/en/c', '/en/c']) visits.add(address);
  expect(visits.mostFirst(['/en', '/en/a', '/en/b', '/en/c'])).toEqual(['/en/c', '/en/b', '/en', '/en/a']);
});

test('visits of long ago count less than new ones', () => {
  const visits = new Visits();
  for (let visit = 0; visit < 4; visit++) visits.add('/en/a');
  for (let round = 0; round < 3; round++) visits.mostFirst(['/en/a', '/en/b']);
  visits.add('/en/b');
  expect(visits.mostFirst(['/en/a', '/en/b'])).toEqual(['/en/b', '/en/a']);
});

test('a page that is gone is forgotten', () => {
  const visits = new Visits();
  for (let visit = 0; visit < 9; visit++) visits.add('/en/gone');
  visits.mostFirst(['/en/a']);
  expect(visits.mostFirst(['/en/a', '/en/gone'])).toEqual(['/en/a', '/en/gone']);
});
