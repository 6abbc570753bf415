import type { PublicationEntry } from '@sern/contract';
import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, fields, inShort } from './support/follow-publication';

let cms: BootedCms;
let follower: ReturnType<typeof createFollower>;
beforeAll(async () => {
  cms = await bootCms();
  follower = createFollower(cms);
});
afterAll(() => cms.stop());

const ENTRY = 'plugin::publication.entry';
const values = () => cms.strapi.documents('api::value.value');
const pages = () => cms.strapi.documents('api::page.page');
const during = async (work: () => Promise<unknown>) => (await follower.during(work)).map(inShort);

let count = 0;
/** A value with a draft in both languages. */
async function draftValue(): Promise<string> {
  const data = fields({ name: `Value ${++count}`, slug: `value-${count}` });
  const { documentId } = await values().create({ locale: 'en', data });
  await values().update({ documentId, locale: 'sv', data });
  return documentId;
}

async function publishedValue(): Promise<string> {
  const documentId = await draftValue();
  await values().publish({ documentId, locale: '*' });
  return documentId;
}

/** A page that is published in both languages, with the slug in both. */
async function publishedPage(slug: string, parent?: string): Promise<string> {
  const data = fields({ title: slug, slug, parent });
  const { documentId } = await pages().create({ locale: 'en', data });
  await pages().update({ documentId, locale: 'sv', data });
  for (const locale of ['en', 'sv']) await pages().publish({ documentId, locale });
  return documentId;
}

test('what an editor publishes in one language is recorded for that language only', async () => {
  const documentId = await draftValue();
  const entries = await follower.during(() => values().publish({ documentId, locale: 'sv' }));
  expect(entries).toEqual([
    {
      seq: expect.any(Number),
      type: 'value',
      documentId,
      locale: 'sv',
      action: 'publish',
      paths: [],
      at: expect.any(String),
    },
  ]);
  expect(Math.abs(Date.now() - Date.parse(entries[0]!.at))).toBeLessThan(10_000);
});

test('drafts that are created, saved, discarded, cloned or deleted leave no trace', async () => {
  const published = await publishedValue();
  const work = async () => {
    const documentId = await draftValue();
    await values().update({ documentId, locale: 'en', data: fields({ name: 'Renamed' }) });
    await values().delete({ documentId, locale: '*' });
    await values().update({ documentId: published, locale: 'en', data: fields({ name: 'Renamed' }) });
    await values().discardDraft({ documentId: published, locale: 'en' });
    await values().clone({ documentId: published, locale: '*', data: fields({ slug: 'cloned' }) });
  };
  expect(await during(work)).toEqual([]);
});

test.each([
  ['no language, which means the default one', undefined, ['value en publish']],
  ['a list of languages', ['en', 'sv'], ['value en publish', 'value sv publish']],
  ['all languages', '*', ['value en publish', 'value sv publish']],
])('publishing with %s is recorded for each', async (_title, locale, expected) => {
  const documentId = await draftValue();
  expect((await during(() => values().publish({ documentId, locale } as never))).sort()).toEqual(expected);
});

test('a save that publishes at once is recorded once', async () => {
  const data = fields({ name: 'At once', slug: 'at-once' });
  let documentId = '';
  const create = async () => ({ documentId } = await values().create({ locale: 'en', data, status: 'published' }));
  expect(await during(create)).toEqual(['value en publish']);
  const update = () =>
    values().update({ documentId, locale: 'en', data: fields({ name: 'Again' }), status: 'published' });
  expect(await during(update)).toEqual(['value en publish']);
});

test('unpublishing and deleting are recorded for the languages that were public', async () => {
  const documentId = await publishedValue();
  expect(await during(() => values().unpublish({ documentId, locale: 'sv' }))).toEqual(['value sv unpublish']);
  expect(await during(() => values().unpublish({ documentId, locale: 'sv' }))).toEqual([]);
  expect(await during(() => values().delete({ documentId, locale: '*' }))).toEqual(['value en delete']);
});

test('site settings, which have no draft, are recorded with every save, in their language', async () => {
  const site = cms.strapi.documents('api::site.site');
  const { documentId } = (await site.findFirst({ locale: 'en' }))!;
  const save = () => site.update({ documentId, locale: 'sv', data: fields({ tagline: 'Tillsammans' }) });
  expect(await during(save)).toEqual(['site sv publish']);
});

test('a redirect is recorded when it is made, changed and deleted', async () => {
  const redirects = cms.strapi.documents('api::redirect.redirect');
  const work = async () => {
    const data = fields({ from: '/organization.htm', to: '/en/about-us', kind: 'permanent', origin: 'staff' });
    const { documentId } = await redirects.create({ data });
    await redirects.update({ documentId, data: fields({ to: '/en' }) });
    await redirects.delete({ documentId });
  };
  expect(await during(work)).toEqual(['redirect publish', 'redirect publish', 'redirect delete']);
});

test('publishing one language changes nothing in what is public in another, nor in its log', async () => {
  const documentId = await publishedPage('unmoved');
  const english = () =>
    pages().findOne({ documentId, locale: 'en', status: 'published', populate: ['sections', 'seo', 'parent'] });
  const before = await english();
  await pages().update({
    documentId,
    locale: 'sv',
    data: fields({ title: 'Rubrik', lead: 'Ingress', seo: { title: 'T' }, menuOrder: 7 }),
  });
  expect(await during(() => pages().publish({ documentId, locale: 'sv' }))).toEqual(['page sv publish /unmoved']);
  expect(await english()).toEqual(before);
});

test('a page that moves is recorded with its old and new path, and so is every page below it', async () => {
  const top = await publishedPage('history');
  const middle = await publishedPage('beginnings', top);
  const bottom = await publishedPage('2005', middle);
  await publishedPage('history-of-others');
  await pages().update({ documentId: top, locale: 'en', data: fields({ slug: 'our-history' }) });
  const entries = await follower.during(() => pages().publish({ documentId: top, locale: 'en' }));
  const of = (documentId: string) => entries.filter((entry) => entry.documentId === documentId).map(inShort);
  expect(of(top)).toEqual(['page en publish /history /our-history']);
  expect(of(middle)).toEqual(['page en move /history/beginnings /our-history/beginnings']);
  expect(of(bottom)).toEqual(['page en move /history/beginnings/2005 /our-history/beginnings/2005']);
  expect(entries.filter((entry) => entry.type === 'page')).toHaveLength(3);
});

test('a change that fails after it was written leaves neither itself nor a trace', async () => {
  const documentId = await draftValue();
  const publish = () =>
    cms.strapi.db.transaction(async () => {
      await values().publish({ documentId, locale: 'en' });
      throw new Error('too late');
    });
  expect(await during(() => expect(publish()).rejects.toThrow('too late'))).toEqual([]);
  expect(await values().findOne({ documentId, locale: 'en', status: 'published' })).toBeNull();
});

test('a change that cannot be recorded does not happen', async () => {
  const documentId = await publishedValue();
  const fail = () => Promise.reject(new Error('no space left'));
  const unsubscribe = cms.strapi.db.lifecycles.subscribe({ models: [ENTRY], beforeCreateMany: fail });
  const unpublish = () => values().unpublish({ documentId, locale: 'en' });
  const recorded = await during(() => expect(unpublish()).rejects.toThrow('no space left'));
  unsubscribe();
  expect(recorded).toEqual([]);
  expect(await values().findOne({ documentId, locale: 'en', status: 'published' })).not.toBeNull();
});

test('what an editor picks in the list and publishes or deletes in one go is recorded piece by piece', async () => {
  const ids = [await draftValue(), await draftValue(), await draftValue()];
  const list = cms.strapi.plugin('content-manager').service('document-manager');
  const uid = 'api::value.value';
  const locale = ['en', 'sv'];
  const publish = () => list.publishMany(uid, ids, locale);
  const of = async (work: () => Promise<unknown>) =>
    (await follower.during(work)).map((entry) => `${inShort(entry)} ${ids.indexOf(entry.documentId)}`).sort();
  const each = (action: string) => locale.flatMap((code) => [0, 1, 2].map((n) => `value ${code} ${action} ${n}`));
  expect(await of(publish)).toEqual(each('publish'));
  expect(await of(() => list.unpublishMany(ids, uid, { locale }))).toEqual(each('unpublish'));
  await publish();
  expect(await of(() => list.deleteMany(ids, uid, { locale }))).toEqual(each('delete'));
});

test('editors who publish at the same moment are all recorded, once each and in order for a follower', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, draftValue));
  const seen: PublicationEntry[] = [];
  let cursor = await follower.head();
  const publishing = Promise.all(ids.map((documentId) => values().publish({ documentId, locale: 'en' })));
  while (seen.length < ids.length) {
    const { entries } = await follower.after(cursor, 5);
    if (entries.length === 0) break;
    seen.push(...entries);
    cursor = entries.at(-1)!.seq;
  }
  await publishing;
  expect(seen.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort());
  expect(seen.map(({ seq }) => seq)).toEqual(seen.map(({ seq }) => seq).sort((a, b) => a - b));
});
