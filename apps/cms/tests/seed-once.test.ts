import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { loadSeed } from '../src/seed/load-seed';
import { type BootedCms, bootCms } from './support/boot-cms';

const PAGE: UID.ContentType = 'api::page.page';
const VALUE: UID.CollectionType = 'api::value.value';
const directory = mkdtempSync(path.join(os.tmpdir(), 'sern-seed-'));
const DATABASE_FILE = path.join(directory, 'cms.sqlite');

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms({ DATABASE_FILE });
});
afterAll(async () => {
  await cms.stop();
  rmSync(directory, { recursive: true });
});

const bootAgain = async () => {
  await cms.stop();
  cms = await bootCms({ DATABASE_FILE });
};

/** Every row of every table that content lives in. */
const contentRows = async ({ db }: Core.Strapi) => {
  const tables: { name: string }[] = await db.connection('sqlite_master').select('name').where({ type: 'table' });
  const names = tables
    .map(({ name }) => name)
    .filter((name) => /^(pages|values|sites|redirects|components_)/.test(name));
  return Promise.all(names.sort().map(async (name) => [name, await db.connection(name).orderBy('id')]));
};

const counts = async ({ db }: Core.Strapi) => [await db.query(PAGE).count(), await db.query(VALUE).count()];

/** Puts the database back to before the first boot. */
const emptyContent = async ({ db, store }: Core.Strapi) => {
  for (const uid of [PAGE, VALUE, 'api::site.site'] as const) await db.query(uid).deleteMany({});
  await store.delete({ type: 'core', name: 'sern', key: 'seed' });
};

test('a second boot changes nothing, not even a time', async () => {
  const before = await contentRows(cms.strapi);
  expect(JSON.stringify(before)).toContain('Samarbete sedan 2005');
  await bootAgain();
  expect(await contentRows(cms.strapi)).toEqual(before);
});

test('what staff edited is not overwritten and what they deleted does not come back', async () => {
  const values = cms.strapi.documents(VALUE);
  const [first, second] = await values.findMany({ locale: 'sv', sort: 'order' });
  if (!first || !second) throw new Error('the seed has no values');
  const data: object = { name: 'Mer samarbete' };
  await values.update({ documentId: first.documentId, locale: 'sv', data });
  await values.delete({ documentId: second.documentId, locale: '*' });
  await bootAgain();
  const after = await cms.strapi.documents(VALUE).findMany({ locale: 'sv', sort: 'order' });
  expect(after.map(({ name }) => name)).toEqual([
    'Mer samarbete',
    'Demokrati och lika möjligheter',
    'Ansvar',
    'Förtroende',
  ]);
});

test('a first boot that breaks off leaves nothing behind and the next one completes it', async () => {
  await emptyContent(cms.strapi);
  const breakOff = cms.strapi.db.lifecycles.subscribe({
    models: ['api::site.site'],
    beforeCreate: () => {
      throw new Error('power cut');
    },
  });
  await expect(loadSeed(cms.strapi)).rejects.toThrow('power cut');
  expect(await counts(cms.strapi)).toEqual([0, 0]);
  breakOff();
  await loadSeed(cms.strapi);
  // Four pages and five values; each in two languages, as a draft and as a published row.
  expect(await counts(cms.strapi)).toEqual([16, 20]);
});

test('two first boots at the same time make one seed', async () => {
  await emptyContent(cms.strapi);
  await Promise.all([loadSeed(cms.strapi), loadSeed(cms.strapi)]);
  expect(await counts(cms.strapi)).toEqual([16, 20]);
});
