import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, publishedPage } from './support/pages';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
});
afterAll(() => cms.stop());

/** Asks the GraphQL endpoint as the web app does. */
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const answer = await fetch(`${cms.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${cms.webToken}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const LINK =
  '{ label page { documentId title slug path parent { title } localizations(pagination: { limit: 10 }) { title locale } } }';
const asksMenu = `query ($locale: I18NLocaleCode) { site(locale: $locale) { headerMenu(pagination: { limit: 20 }) ${LINK} footerMenu(pagination: { limit: 20 }) ${LINK} } }`;
const asksPage = `query ($documentId: ID!, $locale: I18NLocaleCode) { page(documentId: $documentId, locale: $locale) {
  title parent { title } sections { ... on ComponentSectionsCallToAction { link ${LINK} } }
  localizations(pagination: { limit: 10 }) { title slug locale } } }`;

const menu = async (locale = 'en') =>
  (await ask(asksMenu, { locale })) as { site: Record<'headerMenu' | 'footerMenu', { page: unknown }[]> };
const callToAction = async (documentId: string, locale = 'en') => {
  const { page } = (await ask(asksPage, { documentId, locale })) as {
    page: { sections: { link: { page: unknown } }[] };
  };
  return page.sections[0]?.link.page;
};

const bilingual = (title: string, data: Record<string, unknown> = {}) => publishedPage(cms.strapi, title, data);
const linkTo = (page: string, label = 'Read on') => [{ __component: 'sections.call-to-action', link: { label, page } }];

describe('a menu entry', () => {
  let target: string;
  beforeAll(async () => {
    target = await bilingual('In the menu');
    const site = await cms.strapi.documents('api::site.site').findFirst({ locale: 'en' });
    const data: Record<string, unknown> = {
      headerMenu: [{ label: 'Entry', page: target }],
      footerMenu: [{ label: 'Entry', page: target }],
    };
    for (const locale of ['en', 'sv'])
      await cms.strapi.documents('api::site.site').update({ documentId: String(site?.documentId), locale, data });
  });
  const entries = async (locale = 'en') => {
    const { site } = await menu(locale);
    return [site.headerMenu[0]?.page, site.footerMenu[0]?.page];
  };
  const shown = (path: string) => [expect.objectContaining({ path }), expect.objectContaining({ path })];

  test('leads to the page in its own language', async () => {
    expect(await entries()).toEqual(shown('/in-the-menu'));
    expect(await entries('sv')).toEqual(shown('/in-the-menu-sv'));
  });

  test('survives a republication and a rename of the page', async () => {
    await pages.publish(target);
    expect(await entries()).toEqual(shown('/in-the-menu'));
    await pages.save(target, { slug: 'renamed-in-the-menu' }, 'en', 'published');
    expect(await entries()).toEqual(shown('/renamed-in-the-menu'));
    expect(await entries('sv')).toEqual(shown('/in-the-menu-sv'));
  });

  test('tells nothing of a page that is unpublished, and is back when it is published again', async () => {
    await pages.unpublish(target);
    expect(await entries()).toEqual([null, null]);
    expect(await entries('sv')).toEqual(shown('/in-the-menu-sv'));
    await pages.save(target, { title: 'Changed meanwhile' });
    await pages.publish(target);
    expect(await entries()).toEqual(shown('/renamed-in-the-menu'));
  });

  test('made while the page is a draft is there once it is published', async () => {
    const { documentId: draft } = await pages.create({ title: 'Secret draft' });
    const site = await cms.strapi.documents('api::site.site').findFirst({ locale: 'en' });
    const data: Record<string, unknown> = {
      headerMenu: [{ label: 'Soon', page: draft }],
      footerMenu: [{ label: 'Soon', page: draft }],
    };
    await cms.strapi.documents('api::site.site').update({ documentId: String(site?.documentId), locale: 'en', data });
    expect(await entries()).toEqual([null, null]);
    await pages.publish(draft);
    expect(await entries()).toEqual(shown('/secret-draft'));
    await pages.discard(draft);
    expect(await entries()).toEqual(shown('/secret-draft'));
  });
});

describe('a call to action', () => {
  test('survives republication and rename of its target and republication of its own page', async () => {
    const target = await bilingual('Target one');
    const source = await bilingual('Source one', { sections: linkTo(target) });
    expect(await callToAction(source, 'sv')).toMatchObject({ path: '/target-one-sv' });
    await pages.publish(target);
    await pages.save(target, { slug: 'target-renamed' }, 'en', 'published');
    expect(await callToAction(source)).toMatchObject({ path: '/target-renamed' });
    await pages.publish(source);
    expect(await callToAction(source)).toMatchObject({ path: '/target-renamed' });
    await pages.discard(target);
    await pages.publish(source);
    expect(await callToAction(source)).toMatchObject({ path: '/target-renamed' });
  });

  test('tells nothing of a target that is unpublished, and is back when it is published again', async () => {
    const target = await bilingual('Target two');
    const source = await bilingual('Source two', { sections: linkTo(target) });
    await pages.unpublish(target);
    expect(await callToAction(source)).toBeNull();
    expect(await callToAction(source, 'sv')).toMatchObject({ path: '/target-two-sv' });
    await pages.publish(target);
    expect(await callToAction(source)).toMatchObject({ path: '/target-two' });
  });

  test('published before its target, or again while that is unpublished, leads there once the target is published', async () => {
    const { documentId: target } = await pages.create({ title: 'Target three' });
    const { documentId: source } = await pages.create(
      { title: 'Source three', sections: linkTo(target) },
      'en',
      'published',
    );
    expect(await callToAction(source)).toBeNull();
    await pages.publish(target);
    expect(await callToAction(source)).toMatchObject({ path: '/target-three' });
    await pages.unpublish(target);
    await pages.publish(source);
    await pages.publish(target);
    expect(await callToAction(source)).toMatchObject({ path: '/target-three' });
  });

  test('that an editor only drafted is not published with its target', async () => {
    const first = await bilingual('Target four');
    const { documentId: second } = await pages.create({ title: 'Target five' });
    const source = await bilingual('Source four', { sections: linkTo(first) });
    await pages.save(source, { sections: linkTo(second) });
    await pages.publish(second);
    expect(await callToAction(source)).toMatchObject({ path: '/target-four' });
  });
});

describe('the statement in the footer', () => {
  const asksStatement = `query ($locale: I18NLocaleCode) { site(locale: $locale) { privacyPage { title path } } }`;
  const statement = async (locale = 'en') =>
    ((await ask(asksStatement, { locale })) as { site: { privacyPage: unknown } }).site.privacyPage;

  test('tells nothing of a page that is unpublished, and is back when it is published again', async () => {
    const target = await bilingual('Privacy at last');
    const site = await cms.strapi.documents('api::site.site').findFirst({ locale: 'en' });
    const data: Record<string, unknown> = { privacyPage: target };
    for (const locale of ['en', 'sv'])
      await cms.strapi.documents('api::site.site').update({ documentId: String(site?.documentId), locale, data });
    expect(await statement()).toMatchObject({ path: '/privacy-at-last' });
    expect(await statement('sv')).toMatchObject({ path: '/privacy-at-last-sv' });
    await pages.unpublish(target);
    expect(await statement()).toBeNull();
    expect(await statement('sv')).toMatchObject({ path: '/privacy-at-last-sv' });
    await pages.save(target, { title: 'Changed meanwhile' });
    expect(JSON.stringify(await statement())).not.toContain('meanwhile');
    await pages.publish(target);
    expect(await statement()).toMatchObject({ path: '/privacy-at-last', title: 'Changed meanwhile' });
  });
});

describe('a list of chosen pages', () => {
  const asksList = `query ($documentId: ID!) { page(documentId: $documentId) { sections { ... on ComponentSectionsPageList {
    pages(pagination: { limit: 24 }) { label page { path } } } } } }`;
  const listed = async (documentId: string) => {
    const { page } = (await ask(asksList, { documentId })) as {
      page: { sections: { pages: { label: string; page: { path: string } | null }[] }[] };
    };
    return page.sections[0]?.pages.map((entry) => entry.page?.path ?? null);
  };

  test('keeps its order and its targets through republication, unpublication and a late first publication', async () => {
    const early = await bilingual('Early');
    const { documentId: late } = await pages.create({ title: 'Late' });
    const entries = [late, early].map((page) => ({ label: page, page }));
    const sections = [{ __component: 'sections.page-list', pages: entries }];
    const { documentId: source } = await pages.create({ title: 'Lists pages', sections }, 'en', 'published');
    expect(await listed(source)).toEqual([null, '/early']);
    await pages.publish(late);
    expect(await listed(source)).toEqual(['/late', '/early']);
    await pages.unpublish(early);
    await pages.publish(source);
    expect(await listed(source)).toEqual(['/late', null]);
    await pages.publish(early);
    expect(await listed(source)).toEqual(['/late', '/early']);
  });
});

describe('a draft', () => {
  const CANARY = 'Canary of the drafts';

  test('is not told through link, parent or language version, with whatever arguments', async () => {
    const page = await bilingual('Openly');
    const source = await bilingual('Leads openly', { sections: linkTo(page), parent: page });
    for (const locale of ['en', 'sv']) await pages.save(page, { title: CANARY, slug: 'canary-slug' }, locale);
    const { documentId: draft } = await pages.create({ title: CANARY, slug: 'canary-slug-2' });
    await pages.save(source, { title: CANARY, sections: linkTo(draft) });
    await pages.unpublish(source, 'sv');
    const told = JSON.stringify([
      await menu(),
      await ask(asksPage, { documentId: source }),
      await ask(asksPage, { documentId: page }),
    ]);
    expect(told).toContain('Openly');
    expect(told.toLowerCase()).not.toContain('canary');
    expect(told).not.toContain('Leads openly (sv)');
  });
});
