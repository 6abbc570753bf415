import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drawingInProcess } from './draw-in-process';

/** Stands in for the process that draws: its pictures are its own number and the title. */
const SCRIPT = `
  process.on('message', ({ title }) => {
    if (title === 'die') process.exit(1);
    if (title === 'fail') return process.send('no such letter');
    setTimeout(() => process.send(Buffer.from(process.pid + ' ' + title)), 20);
  });
`;
const script = path.join(mkdtempSync(path.join(tmpdir(), 'sern-draw-')), 'script.cjs');
writeFileSync(script, SCRIPT);

const words = (title: string) => ({ name: 'SERN', title, tagline: '' });
const drawer = (idle?: number) => {
  const draw = drawingInProcess(script, idle);
  return async (title: string) => (await draw(words(title))).toString().split(' ');
};

test('pictures that are wanted at the same time are drawn one after the other, in one process', async () => {
  const draw = drawer(50);
  const drawn = await Promise.all(['a', 'b', 'c'].map(draw));
  expect(drawn.map(([, title]) => title)).toEqual(['a', 'b', 'c']);
  expect(new Set(drawn.map(([pid]) => pid)).size).toBe(1);
});

test('a picture that fails says why, and a process that dies takes no other picture with it', async () => {
  const draw = drawer(50);
  const all = await Promise.allSettled(['fail', 'a', 'die', 'b'].map(draw));
  expect(all).toMatchObject([
    { reason: new Error('no such letter') },
    { value: [expect.any(String), 'a'] },
    { reason: new Error('The process that draws ended.') },
    { value: [expect.any(String), 'b'] },
  ]);
});

test('with nothing to draw the process ends, and another is there when it is wanted', async () => {
  const draw = drawer(50);
  const [first = ''] = await draw('a');
  const isAlive = () => {
    try {
      return process.kill(Number(first), 0);
    } catch {
      return false;
    }
  };
  expect(isAlive()).toBe(true);
  for (let wait = 0; isAlive() && wait < 100; wait++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isAlive()).toBe(false);
  expect((await draw('b'))[0]).not.toBe(first);
});
