import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { log } from '../lib/log';
import { loadRoutes, saveRoutes } from './route-file';

const snapshot = {
  head: 3,
  routes: [
    { documentId: 'home', locale: 'en' as const, path: '/', title: 'SERN', publishedAt: '2026-11-22T20:00:00.000Z' },
  ],
  redirects: [],
};
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sern-routes-'));
});

test('what was kept is there at the next start, and nothing half-written beside it', async () => {
  const file = path.join(folder, 'deep/routes.json');
  await saveRoutes(file, snapshot);
  await saveRoutes(file, { ...snapshot, head: 4 });
  expect(await loadRoutes(file, 'none.json', 'build')).toEqual({ ...snapshot, head: 4 });
  expect(await readdir(path.join(folder, 'deep'))).toEqual(['routes.json']);
});

test.each([
  ['cut off', '{"head":3,"routes":[{"docu'],
  ['empty', ''],
  ['of another shape', '{"head":3,"routes":{}}'],
  ['without a path', '{"head":3,"routes":[{"documentId":"a","locale":"en"}],"redirects":[]}'],
])('a file that is %s is logged, and what the build recorded is used', async (_name, content) => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  const broken = path.join(folder, 'routes.json');
  const recorded = path.join(folder, 'build-snapshot.json');
  await writeFile(broken, content);
  await saveRoutes(recorded, snapshot);
  expect(await loadRoutes(broken, recorded, 'build')).toEqual(snapshot);
  expect(warn).toHaveBeenCalledTimes(1);
});

test('a new build begins with what it recorded, and what was once elsewhere is remembered', async () => {
  const [kept, recorded] = [path.join(folder, 'routes.json'), path.join(folder, 'build-snapshot.json')];
  await saveRoutes(kept, { ...snapshot, head: 9, build: 'old', former: snapshot.routes });
  await saveRoutes(recorded, { ...snapshot, head: 4, routes: [] });
  expect(await loadRoutes(kept, recorded, 'new')).toEqual({
    ...snapshot,
    head: 4,
    routes: [],
    former: snapshot.routes,
  });
});

test('the same build goes on with what it kept, also when the database was restored and counts from further back', async () => {
  const [kept, recorded] = [path.join(folder, 'routes.json'), path.join(folder, 'build-snapshot.json')];
  await saveRoutes(kept, { ...snapshot, head: 2, build: 'same' });
  await saveRoutes(recorded, { ...snapshot, head: 9, routes: [] });
  expect(await loadRoutes(kept, recorded, 'same')).toEqual({ ...snapshot, head: 2, build: 'same' });
});

test('without any file there is nothing, and that is no reason to fail', async () => {
  const warn = jest.spyOn(log, 'warn');
  expect(await loadRoutes(path.join(folder, 'none.json'), path.join(folder, 'neither.json'), 'build')).toBeNull();
  expect(warn).not.toHaveBeenCalled();
});

test('a disk that cannot be written to is told', async () => {
  await writeFile(path.join(folder, 'in-the-way'), '');
  await expect(saveRoutes(path.join(folder, 'in-the-way/routes.json'), snapshot)).rejects.toThrow();
});
