import { Body } from './body';
import { PicturesMissing } from './page-pictures';
import { Renewal } from './renewal';

/** A renewal whose pages are rendered when told to. */
function start() {
  const order: string[] = [];
  const failing = new Set<string>();
  const renewal = new Renewal(async (address) => {
    order.push(address);
    await Promise.resolve();
    if (failing.has(address)) throw new Error(address);
  }, 2);
  return { order, failing, renewal };
}

test('what was touched comes first, and each page once', async () => {
  const { order, renewal } = start();
  renewal.start(['/c'], ['/a', '/b', '/c']);
  expect(renewal.behind).toBe(3);
  await renewal.done();
  expect(order).toEqual(['/c', '/a', '/b']);
  expect(renewal.behind).toBe(0);
});

test('a later change comes before the rest of an earlier one, which is not forgotten', async () => {
  const { order, renewal } = start();
  renewal.start([], ['/a', '/b', '/c', '/d', '/e']);
  renewal.start(['/e'], ['/a', '/b', '/c', '/d', '/e']);
  await renewal.done();
  expect(order).toEqual(['/a', '/b', '/e', '/c', '/d', '/a', '/b']);
});

test('no more than a few at a time', async () => {
  let running = 0;
  let most = 0;
  const renewal = new Renewal(async () => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
  }, 3);
  renewal.start(Array.from({ length: 20 }, (_, index) => `/${index}`));
  renewal.start(['/0', '/1', '/2', '/3', '/4']);
  await renewal.done();
  expect(most).toBe(3);
});

test('what failed counts as behind until a later try succeeds', async () => {
  const { order, failing, renewal } = start();
  failing.add('/b');
  renewal.start(['/a', '/b', '/c']);
  await renewal.done();
  expect([renewal.hasFailures, renewal.behind]).toEqual([true, 1]);
  order.length = 0;
  renewal.retry();
  await renewal.done();
  expect([order, renewal.behind]).toEqual([['/b'], 1]);
  failing.clear();
  renewal.retry();
  await renewal.done();
  expect([renewal.hasFailures, renewal.behind]).toEqual([false, 0]);
});

test('with nothing to do, it is done', async () => {
  const { renewal } = start();
  await expect(renewal.done()).resolves.toBeUndefined();
});

test('what could not be renewed is told with the reason, twenty addresses at most', async () => {
  const { failing, renewal } = start();
  expect(renewal.failure).toBeNull();
  const addresses = Array.from({ length: 25 }, (_, index) => `/${index}`);
  for (const address of addresses) failing.add(address);
  renewal.start(addresses);
  await renewal.done();
  expect(renewal.failure).toEqual({ addresses: addresses.slice(0, 20), kind: 'not-rendered', reason: '/0' });
});

test('pages whose pictures are missing are told apart', async () => {
  const renewal = new Renewal(async () => {
    throw new PicturesMissing(new Body(Buffer.from(''), 'text/html'), new Error('The CMS answered 500.'));
  });
  renewal.start(['/a']);
  await renewal.done();
  expect(renewal.failure).toMatchObject({ addresses: ['/a'], kind: 'pictures-missing' });
});
