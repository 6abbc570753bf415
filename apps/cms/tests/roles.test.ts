import type { Locale } from '@sern/contract';
import { translatorCode } from '../src/provision/roles';
import { type BootedCms, bootCms } from './support/boot-cms';
import { type AdminApi, signIn } from './support/sign-in';

type Type = 'page' | 'value' | 'site' | 'redirect';
type Action = 'read' | 'update' | 'create' | 'publish' | 'unpublish' | 'discard' | 'delete' | 'clone' | 'addLanguage';

const ROLES = ['strapi-editor', translatorCode('en'), translatorCode('sv')] as const;

let cms: BootedCms;
const apis: Partial<Record<(typeof ROLES)[number], AdminApi>> = {};
beforeAll(async () => {
  cms = await bootCms();
  for (const role of ROLES) apis[role] = await signIn(cms, role);
});
afterAll(() => cms.stop());

let made = 0;
/** A document of a type, published in the given languages. */
const make = async (type: Type, locales: Locale[]): Promise<string> => {
  made += 1;
  const name = `made ${made}`;
  const uid = `api::${type}.${type}` as const;
  const documents = cms.strapi.documents(uid);
  if (type === 'site') return (await documents.findFirst({}))?.documentId ?? '';
  const data: object = { title: name, name, from: `/en/old-${made}`, to: '/en/about-us' };
  if (type === 'redirect') return (await documents.create({ data })).documentId;
  let documentId = '';
  for (const locale of locales) {
    documentId = (
      await (documentId ? documents.update({ documentId, locale, data }) : documents.create({ locale, data }))
    )?.documentId as string;
    await documents.publish({ documentId, locale });
  }
  return documentId;
};

/** Does one thing by way of the admin's HTTP API, as the admin does it, and gives the status. */
const attempt = async (api: AdminApi, action: Action, type: Type, locale: Locale): Promise<number> => {
  const other: Locale = locale === 'en' ? 'sv' : 'en';
  const id = await make(type, action === 'addLanguage' ? [other] : [other, locale]);
  const base = `/content-manager/${type === 'site' ? 'single' : 'collection'}-types/api::${type}.${type}`;
  const one = type === 'site' ? base : `${base}/${id}`;
  const language = type === 'redirect' ? '' : `?locale=${locale}`;
  const text = { title: `changed ${made}`, name: `changed ${made}` };
  const fact = { from: `/en/older-${made}`, to: '/en/about-us' };
  const body = type === 'redirect' ? fact : text;
  const requests: Record<Action, [string, string, object?]> = {
    read: ['GET', one + language],
    update: ['PUT', one + language, body],
    create: ['POST', base + language, body],
    addLanguage: ['PUT', one + language, body],
    publish: ['POST', `${one}/actions/publish${language}`, {}],
    unpublish: ['POST', `${one}/actions/unpublish${language}`, {}],
    discard: ['POST', `${one}/actions/discard${language}`, {}],
    delete: ['DELETE', one + language],
    clone: ['POST', `${base}/clone/${id}${language}`, body],
  };
  return (await api(...requests[action])).status;
};

const ALL: Action[] = ['read', 'update', 'create', 'addLanguage', 'publish', 'unpublish', 'discard', 'delete', 'clone'];
const PLAIN: Action[] = ['read', 'update', 'create', 'delete'];

/** What a translator may do in her own language and in the other; everything not listed is refused. */
const TRANSLATES: Record<Type, { own: Action[]; other: Action[]; never: Action[] }> = {
  page: {
    own: ['read', 'update', 'create', 'addLanguage', 'publish', 'unpublish', 'discard', 'clone'],
    other: ['read'],
    never: ALL,
  },
  value: {
    own: ['read', 'update', 'create', 'addLanguage', 'publish', 'unpublish', 'discard', 'clone'],
    other: ['read'],
    never: ALL,
  },
  site: { own: ['read', 'update'], other: ['read'], never: ['read', 'update', 'delete'] },
  redirect: { own: [], other: [], never: PLAIN },
};

const translatorCases = (['en', 'sv'] as const).flatMap((mine) =>
  (Object.keys(TRANSLATES) as Type[]).flatMap((type) =>
    (['en', 'sv'] as const).flatMap((locale) =>
      TRANSLATES[type].never.map((action): [Locale, Action, Type, Locale, boolean] => {
        const allowed = TRANSLATES[type][locale === mine ? 'own' : 'other'];
        return [mine, action, type, locale, allowed.includes(action)];
      }),
    ),
  ),
);

test.each(translatorCases)('the %s translator: %s %s in %s → %s', async (mine, action, type, locale, allowed) => {
  const status = await attempt(apis[translatorCode(mine)] as AdminApi, action, type, locale);
  expect([action, status]).toEqual([action, allowed ? (action === 'create' ? 201 : 200) : 403]);
});

const editorCases = (['en', 'sv'] as const).flatMap((locale) =>
  (['page', 'value', 'site', 'redirect'] as const).flatMap((type) =>
    TRANSLATES[type].never
      .filter((action) => !(type === 'site' && action === 'delete'))
      .map((action): [Action, Type, Locale] => [action, type, locale]),
  ),
);

test.each(editorCases)('the editor: %s %s in %s → allowed', async (action, type, locale) => {
  expect([200, 201]).toContain(await attempt(apis['strapi-editor'] as AdminApi, action, type, locale));
});

describe('a translator', () => {
  const api = () => apis[translatorCode('sv')] as AdminApi;
  const page = '/content-manager/collection-types/api::page.page';

  test('may not publish or delete many pages of another language at once', async () => {
    const documentIds = [await make('page', ['en', 'sv'])];
    for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete']) {
      expect((await api()('POST', `${page}/actions/${action}?locale=en`, { documentIds })).status).toBe(403);
    }
  });

  test('may publish many pages of her own language at once', async () => {
    const documentIds = [await make('page', ['en', 'sv'])];
    expect((await api()('POST', `${page}/actions/bulkPublish?locale=sv`, { documentIds })).status).toBe(200);
  });

  test('may not delete every language at once', async () => {
    expect((await api()('DELETE', `${page}/${await make('page', ['en', 'sv'])}?locale=*`)).status).toBe(403);
  });

  test('may not leave the language out and so reach the first one', async () => {
    const id = await make('page', ['en', 'sv']);
    expect((await api()('PUT', `${page}/${id}`, { title: 'x' })).status).toBe(403);
    expect((await api()('POST', page, { title: 'x' })).status).toBe(403);
    expect((await api()('POST', `${page}/clone/${id}`, { title: 'x' })).status).toBe(403);
  });

  test('leaves place and order of a page as they are', async () => {
    const [id, parent] = [await make('page', ['en', 'sv']), await make('page', ['en', 'sv'])];
    const change = { title: 'Ny titel', menuOrder: 99, parent: { connect: [{ documentId: parent, locale: 'sv' }] } };
    expect((await api()('PUT', `${page}/${id}?locale=sv`, change)).status).toBe(200);
    const after = await cms.strapi
      .documents('api::page.page')
      .findOne({ documentId: id, locale: 'sv', populate: ['parent'] });
    expect(after).toMatchObject({ title: 'Ny titel', menuOrder: 0, parent: null });
  });
});

describe('the roles of a new database', () => {
  const roles = () => cms.strapi.db.query('admin::role').findMany({ orderBy: 'id' }) as Promise<{ name: string }[]>;

  test('are these and no others', async () => {
    const names = (await roles()).map(({ name }) => name);
    expect(names).toEqual(['Super Admin', 'Editor', 'Translator (English)', 'Translator (Swedish)']);
  });
});
