import { LOCALES } from '@sern/contract';
import { type BootedCms, bootCms } from './support/boot-cms';

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms();
});
afterAll(() => cms.stop());

test('every language of the contract is a locale of the CMS', async () => {
  const locales: { code: string }[] = await cms.strapi.plugin('i18n').service('locales').find();
  expect(locales.map(({ code }) => code).sort()).toEqual([...LOCALES].sort());
});

test('the SQLite database survives a power cut', async () => {
  const [journal] = await cms.strapi.db.connection.raw('pragma journal_mode');
  const [synchronous] = await cms.strapi.db.connection.raw('pragma synchronous');
  expect([journal, synchronous]).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }]);
});
