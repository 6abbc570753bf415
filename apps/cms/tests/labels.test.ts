import type { UID } from '@strapi/strapi';
import { helpMessageId, LABELS, labelMessages } from '../src/labels/labels';
import { LAYOUTS } from '../src/labels/layouts';
import { provisionForms } from '../src/provision/forms';
import { type BootedCms, bootCms } from './support/boot-cms';

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms();
});
afterAll(() => cms.stop());

const SYSTEM = new Set(['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations']);

/** Our own types and components with the fields that staff see. */
const fieldsOf = () =>
  Object.fromEntries(
    [...Object.values(cms.strapi.contentTypes), ...Object.values(cms.strapi.components)]
      .filter(({ uid }) => /^(api::|sections\.|shared\.)/.test(uid))
      .map(({ uid, attributes }) => [uid as string, Object.keys(attributes).filter((name) => !SYSTEM.has(name))]),
  );

const configurationOf = (uid: string) =>
  cms.strapi
    .plugin('content-manager')
    .service(uid.startsWith('api::') ? 'content-types' : 'components')
    .findConfiguration({ uid });

test.each(['sv', 'it'] as const)('%s has a text for everything that English has, and nothing else', (language) => {
  expect(Object.keys(labelMessages(language))).toEqual(Object.keys(labelMessages('en')));
  expect(Object.values(labelMessages(language)).filter((text) => text.trim() === '')).toEqual([]);
});

test('every field of every type and section has a label and help', () => {
  const labelled = Object.fromEntries(
    Object.entries(LABELS.en).map(([uid, { fields }]) => [uid, Object.keys(fields).sort()]),
  );
  const there = Object.fromEntries(Object.entries(fieldsOf()).map(([uid, fields]) => [uid, fields.sort()]));
  expect(labelled).toEqual(there);
});

test('a type is translated by the name that its schema gives it', () => {
  const types = Object.keys(LAYOUTS).map((uid) => cms.strapi.contentType(uid as UID.ContentType));
  expect(types.map(({ info }) => info.displayName)).toEqual(types.map(({ uid }) => LABELS.en[uid]?.name));
});

test('each help text leads to its translation, and a text of staff’s own to none', () => {
  expect(labelMessages('sv')[helpMessageId(LABELS.en['api::value.value']?.fields.note?.help ?? '') ?? '']).toBe(
    'Visas aldrig på webbplatsen.',
  );
  expect(helpMessageId('Ask Anna before you change this')).toBeUndefined();
});

test.each(Object.entries(LAYOUTS))(
  'the form of %s shows every field once',
  (uid, { edit, list, mainField, sortBy }) => {
    const shown = edit.flat().map(([name]) => name);
    expect([...shown].sort()).toEqual(fieldsOf()[uid]?.sort());
    expect(shown).toEqual(expect.arrayContaining([...list, mainField, sortBy]));
    for (const row of edit) expect(row.reduce((width, [, size]) => width + size, 0)).toBeLessThanOrEqual(12);
  },
);

test('the full address of a page is shown and cannot be edited', async () => {
  const { metadatas, settings, layouts } = await configurationOf('api::page.page');
  expect(metadatas.path.edit).toMatchObject({ label: 'Full address', editable: false, visible: true });
  expect([settings.mainField, layouts.list]).toEqual(['title', ['title', 'path']]);
});

test('what an administrator changed in a form stays', async () => {
  const service = cms.strapi.plugin('content-manager').service('content-types');
  const before = await configurationOf('api::value.value');
  await service.updateConfiguration(
    { uid: 'api::value.value' },
    { ...before, layouts: { ...before.layouts, list: ['order', 'name'] } },
  );
  await provisionForms(cms.strapi);
  expect((await configurationOf('api::value.value')).layouts.list).toEqual(['order', 'name']);
});
