import { localizedUrl } from '@sern/contract';
import { expect, test } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilAgreed, untilSettled } from '../support/agreement';
import { figure, percentiles, progress } from '../support/figures';
import { readPublished } from '../support/publication';
import { randomOf } from '../support/random';
import { roundsOf } from '../support/settings';
import { startSystem, type System } from '../support/system';
import { visit } from '../support/visitor';

const DESCENDANTS = 500;
/** A section has so many pages right below it; the rest lie below those. */
const CHILDREN = 20;
const KILLS = 8;

let system: System;
test.afterEach(() => system.close());

test('a page with 500 below it moves as a whole or not at all, and every old address leads straight to the new', async () => {
  system = await startSystem('great-move');
  const { staff, cms, web, webs, db } = system;
  const top = await publishTree(roundsOf(DESCENDANTS));
  const random = randomOf('great-move');
  await untilAgreed(webs, db);
  const before = await addressesBelow('first');

  const moves = { undone: 0, kept: 0 };
  let name = 'first';
  for (let kill = 1; kill <= roundsOf(KILLS); kill++) {
    const next = `moved-${kill}`;
    const asked = staff.publish(top, 'en', { slug: next });
    await sleep(random.next() * 1200);
    await cms.kill();
    const { ok } = await asked;
    const [stayed, moved] = [await addressesBelow(name), await addressesBelow(next)];
    expect([stayed.length, moved.length].sort((a, b) => a - b)).toEqual([0, before.length]);
    if (ok) expect(moved.length).toBe(before.length);
    moves[moved.length > 0 ? 'kept' : 'undone']++;
    if (moved.length > 0) name = next;
    await cms.start();
    progress(`killed ${kill} times: ${moves.kept} moves there as a whole, ${moves.undone} not at all`);
  }

  const began = Date.now();
  const { ok, message } = await staff.publish(top, 'en', { slug: 'last' });
  expect(ok, message).toBe(true);
  figure('the whole move', `${Date.now() - began} ms for ${before.length} pages`);
  await seeAll(before);
  await untilSettled(webs);
  figure('every page is rendered again after', `${Date.now() - began} ms`);
  await untilAgreed(webs, db, before);
  const visits: number[] = [];
  for (const address of before) {
    const asked = Date.now();
    const { status, location } = await visit(web.url, address);
    visits.push(Date.now() - asked);
    expect([status, location]).toEqual([308, address.replace('/en/first', '/en/last')]);
  }
  const { redirects, pages } = await readPublished(db);
  expect([...redirects.values()].filter((target) => !pages.has(target))).toEqual([]);
  figure('killed in the middle of the move', `${moves.kept} there as a whole, ${moves.undone} not at all, 0 half`);
  figure('old addresses that lead straight to the new', `${before.length} of ${before.length}`);
  figure('redirects that lead to another redirect or nowhere', `0 of ${redirects.size}`);
  figure('answer of an old address', percentiles(visits));
});

/** Follows every old address the moment it has moved. @throws when one leads to anything else than its page */
async function seeAll(before: string[]): Promise<void> {
  const { web } = system;
  while ((await visit(web.url, '/en/last')).status !== 200) await sleep(20);
  for (const address of before) {
    const { status } = await visit(web.url, address.replace('/en/first', '/en/last'));
    expect(status, address).toBe(200);
  }
  figure('visits of moved pages while they are rendered again, other than 200', `0 of ${before.length}`);
}

/** A published page with so many below it, in two levels. Gives its document. */
async function publishTree(descendants: number): Promise<string> {
  const top = await publishPage('first', null);
  const children: string[] = [];
  for (let count = 0; count < Math.min(CHILDREN, descendants); count++)
    children.push(await publishPage(`child-${count}`, top));
  for (let count = children.length; count < descendants; count++) {
    await publishPage(`leaf-${count}`, children[count % children.length] ?? top);
    if (count % 100 === 0) progress(`${count} pages published`);
  }
  return top;
}

async function publishPage(slug: string, parent: string | null): Promise<string> {
  const set = parent === null ? [] : [{ documentId: parent, locale: 'en' }];
  const { documentId, message } = await system.staff.create('en', { title: slug, slug, parent: { set } });
  const { ok } = await system.staff.publish(documentId, 'en');
  expect(ok, message).toBe(true);
  return documentId;
}

/** The published addresses of a top page and all below it, as the database has them. */
async function addressesBelow(slug: string): Promise<string[]> {
  const top = localizedUrl('en', `/${slug}`);
  const { pages } = await readPublished(system.db);
  return [...pages.keys()].filter((address) => address === top || address.startsWith(`${top}/`));
}
