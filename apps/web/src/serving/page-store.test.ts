import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { log } from '../lib/log';
import { Body } from './body';
import { PageStore } from './page-store';

const page = (text: string) => new Body(Buffer.from(`<html>${text}</html>`), 'text/html; charset=utf-8');
const textOf = (body: Body | null) => body?.bytes.toString();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sern-pages-'));
});

test('what was kept last is there after a restart', async () => {
  const store = new PageStore(folder);
  await store.put('/sv', page('old'));
  await store.put('/sv', page('new'));
  const restarted = new PageStore(folder);
  expect(textOf(await restarted.get('/sv'))).toBe('<html>new</html>');
  expect((await restarted.get('/sv'))?.type).toBe('text/html; charset=utf-8');
});

test('what was removed is gone, from memory and from disk', async () => {
  const store = new PageStore(folder);
  await store.put('/sv/om-oss', page('secret'));
  await store.remove('/sv/om-oss');
  expect(await store.get('/sv/om-oss')).toBeNull();
  expect(await readdir(folder)).toEqual([]);
});

test('an address says nothing about where its file lies', async () => {
  const store = new PageStore(folder);
  await store.put('/../../etc/passwd', page('x'));
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.html$/)]);
});

test('a file that is cut off is not a page', async () => {
  await new PageStore(folder).put('/sv', page('x'));
  const [file] = await readdir(folder);
  await writeFile(path.join(folder, file!), '<html>x</ht');
  expect(await new PageStore(folder).get('/sv')).toBeNull();
});

test('a file that cannot be read is logged, and is as good as none', async () => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  await new PageStore(folder).put('/sv', page('x'));
  const [file] = await readdir(folder);
  await rm(path.join(folder, file!));
  await mkdir(path.join(folder, file!));
  expect(await new PageStore(folder).get('/sv')).toBeNull();
  expect(warn).toHaveBeenCalledWith('A file cannot be read', expect.objectContaining({ file: expect.anything() }));
});

test('a disk that cannot be written to is logged; the page is served all the same', async () => {
  const warn = jest.spyOn(log, 'warn').mockReturnValue();
  await writeFile(path.join(folder, 'in-the-way'), '');
  const store = new PageStore(path.join(folder, 'in-the-way'));
  await store.put('/sv', page('x'));
  expect(textOf(await store.get('/sv'))).toBe('<html>x</html>');
  expect(warn).toHaveBeenCalledTimes(1);
});

test('a page that could not be written is written when it comes again, though it is the same', async () => {
  jest.spyOn(log, 'warn').mockReturnValue();
  const inTheWay = path.join(folder, 'in-the-way');
  await writeFile(inTheWay, '');
  const store = new PageStore(inTheWay);
  await store.put('/sv', page('x'));
  await rm(inTheWay);
  await store.put('/sv', page('x'));
  expect(textOf(await new PageStore(inTheWay).get('/sv'))).toBe('<html>x</html>');
});

test('pages of former builds are forgotten, this build’s are kept', async () => {
  const former = new PageStore(path.join(folder, 'build-1'));
  await former.put('/sv', page('former'));
  const current = new PageStore(path.join(folder, 'build-2'));
  await current.put('/sv', page('current'));
  await current.removeOtherBuilds();
  expect(await readdir(folder)).toEqual(['build-2']);
  expect(textOf(await new PageStore(path.join(folder, 'build-2')).get('/sv'))).toBe('<html>current</html>');
});

test('a first start, before anything was kept, has nothing to forget', async () => {
  await expect(new PageStore(path.join(folder, 'none', 'build-1')).removeOtherBuilds()).resolves.toBeUndefined();
});
