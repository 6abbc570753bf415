import { Gate } from './gate';

/** A piece of work that ends when told to, and notes when it begins and ends. */
function piece(steps: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = async () => {
    steps.push(`${name} begins`);
    await ended;
    steps.push(`${name} ends`);
  };
  return { run, end: () => end() };
}

test('what must be alone waits for what runs, and what comes later waits for it', async () => {
  const gate = new Gate();
  const steps: string[] = [];
  const [before, alone, after] = ['before', 'alone', 'after'].map((name) => piece(steps, name));
  const all = [gate.pass(before!.run), gate.alone(alone!.run), gate.pass(after!.run)];
  for (const { end } of [after!, alone!, before!]) end();
  await Promise.all(all);
  expect(steps).toEqual(['before begins', 'before ends', 'alone begins', 'alone ends', 'after begins', 'after ends']);
});

test('many pass side by side', async () => {
  const gate = new Gate();
  const steps: string[] = [];
  const [one, two] = ['one', 'two'].map((name) => piece(steps, name));
  const all = [gate.pass(one!.run), gate.pass(two!.run)];
  expect(steps).toEqual(['one begins', 'two begins']);
  one!.end();
  two!.end();
  await Promise.all(all);
});

test('a failure reaches whoever asked, and blocks nobody', async () => {
  const gate = new Gate();
  const fail = () => Promise.reject(new Error('no'));
  const failures = [gate.pass(fail), gate.alone(fail)];
  await expect(failures[0]).rejects.toThrow('no');
  await expect(failures[1]).rejects.toThrow('no');
  await expect(gate.pass(async () => 'yes')).resolves.toBe('yes');
});
