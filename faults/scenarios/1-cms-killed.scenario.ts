import { expect, test } from '@playwright/test';
import { untilAgreed, untilSettled } from '../support/agreement';
import { figure, progress } from '../support/figures';
import { randomOf } from '../support/random';
import { markedTitle, readPublished } from '../support/publication';
import { roundsOf } from '../support/settings';
import { startSystem, type System } from '../support/system';
import { isSame, visit, type Visit } from '../support/visitor';

const REQUESTS = 2000;
const READY_WITHIN = 10_000;
const FILES = ['/', '/sitemap.xml', '/sitemap-1.xml', '/en/feed.xml', '/sv/feed.xml', '/robots.txt'];
const AT_A_TIME = 20;

let system: System;
test.afterEach(() => system.close());

test('with the CMS killed every address answers as before, also after a restart of the site', async () => {
  system = await startSystem('cms-killed');
  const { cms, web } = system;
  const before = await remember(await publishSomething(system));
  figure('addresses', before.size);

  await cms.kill();
  figure('requests with the CMS dead, other than before', await askAll(before));

  await web.kill();
  const ready = await web.start();
  figure('web ready without the CMS after', `${ready} ms`);
  expect(ready).toBeLessThan(READY_WITHIN);
  figure('requests after that, other than before', await askAll(before));
});

/** Ten pages in both languages, one of them moved. Gives every address. */
async function publishSomething({ staff, webs, db }: System): Promise<string[]> {
  const { next } = randomOf('cms-killed');
  const seeded = (await readPublished(db)).pages.size;
  for (let page = 0; page < 10; page++) {
    const { documentId } = await staff.create('en', { title: markedTitle('Page', next), slug: `page-${page}` });
    await staff.publish(documentId, 'en');
    await staff.publish(documentId, 'sv', { title: markedTitle('Sida', next), slug: `sida-${page}` });
    if (page === 0) await staff.publish(documentId, 'sv', { title: markedTitle('Flyttad', next), slug: 'flyttad' });
  }
  await untilAgreed(webs, db);
  await untilSettled(webs);
  const { pages, redirects } = await readPublished(db);
  expect(pages.size).toBe(seeded + 20);
  expect(redirects.size).toBe(1);
  return [...pages.keys(), ...redirects.keys(), ...FILES];
}

async function remember(addresses: string[]): Promise<Map<string, Visit>> {
  const visits = await Promise.all(
    addresses.map(async (address) => [address, await visit(system.web.url, address)] as const),
  );
  expect(visits.filter(([, { status }]) => ![200, 307, 308].includes(status))).toEqual([]);
  return new Map(visits);
}

/** Asks for every address again and again. @throws at the first answer that is other than before */
async function askAll(before: Map<string, Visit>): Promise<string> {
  const addresses = [...before.keys()];
  const requests = roundsOf(REQUESTS);
  for (let asked = 0; asked < requests; asked += AT_A_TIME) {
    const some = Array.from(
      { length: Math.min(AT_A_TIME, requests - asked) },
      (_, index) => (asked + index) % addresses.length,
    );
    await Promise.all(
      some.map(async (index) => {
        const address = addresses[index] ?? '/';
        const [was, is] = [before.get(address), await visit(system.web.url, address)];
        expect(was && isSame(was, is), `${address} is ${is.status}`).toBe(true);
      }),
    );
  }
  progress(`${requests} requests, none other than before`);
  return `0 of ${requests}`;
}
