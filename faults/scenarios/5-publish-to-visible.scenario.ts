import { expect, test } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { untilAgreed } from '../support/agreement';
import { figure, percentiles, progress } from '../support/figures';
import { markedTitle } from '../support/publication';
import { randomOf } from '../support/random';
import { roundsOf } from '../support/settings';
import type { Answer } from '../support/staff';
import { startSystem, type System } from '../support/system';
import { visit } from '../support/visitor';

const ROUNDS = 100;
/** Only what never comes fails: how fast it is, on a machine that does other things too, is for the figures. */
const NEVER = 30_000;
const PAUSE = 10;
const ADDRESS = '/en/measured';

/** Every way in which somebody could still get a page that was taken down. */
const VIEWS: Record<string, (site: string) => Promise<string>> = {
  HTML: async (site) => (await visit(site, ADDRESS)).body,
  'RSC payload': async (site) => (await visit(site, ADDRESS, { rsc: '1', 'next-router-prefetch': '1' })).body,
  'RSC payload by query': async (site) => (await visit(site, `${ADDRESS}?_rsc=1a2b3`, { rsc: '1' })).body,
  sitemap: async (site) => ((await visit(site, '/sitemap-1.xml')).body.includes(`${ADDRESS}<`) ? 'measured mk' : ''),
};

let system: System;
test.afterEach(() => system.close());

for (const webs of [1, 2]) {
  const processes = webs === 1 ? 'one web process' : 'two web processes';
  test(`what is published is there, and what is taken down is gone, within seconds, with ${processes}`, async () => {
    system = await startSystem(`publish-to-visible-${webs}`, { webs });
    const { staff, db } = system;
    const { next } = randomOf(`publish-to-visible-${webs}`);
    const { documentId } = await staff.create('en', { title: markedTitle('Measured', next), slug: 'measured' });
    const published: number[] = [];
    const gone = new Map(Object.keys(VIEWS).map((view) => [view, [] as number[]]));
    for (let round = 1; round <= roundsOf(ROUNDS); round++) {
      const title = markedTitle('Measured', next);
      published.push(
        await timeUntil('HTML', staff.publish(documentId, 'en', { title }), (shown) => shown.includes(title)),
      );
      // The sitemap has it with the same snapshot, the page itself is rendered later.
      const taken = staff.unpublish(documentId, 'en');
      for (const [view, time] of await timeAll(taken)) gone.get(view)?.push(time);
      if (round % 20 === 0) progress(`${round} rounds`);
    }
    await untilAgreed(system.webs, db, [ADDRESS]);
    figure('publish to visible', percentiles(published));
    for (const [view, times] of gone) figure(`take down to gone, ${view}`, percentiles(times));
  });
}

/** The milliseconds until every view of every process is without the page; none of them brings it back. */
async function timeAll(asked: Promise<Answer>): Promise<[view: string, milliseconds: number][]> {
  const isGone = (shown: string) => !/measured mk/i.test(shown);
  const views = Object.keys(VIEWS);
  const times = await Promise.all(
    views.map(async (view) => [view, await timeUntil(view, asked, isGone)] as [string, number]),
  );
  for (const { url } of system.webs)
    for (const view of Object.values(VIEWS)) expect(isGone(await view(url))).toBe(true);
  return times;
}

/** The milliseconds from the editor's click until every web process shows it. */
async function timeUntil(view: string, asked: Promise<Answer>, isThere: (shown: string) => boolean): Promise<number> {
  const clicked = Date.now();
  const watching = system.webs.map(async ({ url }) => {
    while (!isThere((await VIEWS[view]?.(url)) ?? '')) {
      expect(Date.now() - clicked, `${view} never shows it`).toBeLessThan(NEVER);
      await sleep(PAUSE);
    }
    return Date.now() - clicked;
  });
  const { ok, message } = await asked;
  expect(ok, message).toBe(true);
  return Math.max(...(await Promise.all(watching)));
}
