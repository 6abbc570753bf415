import type { LayoutQuery } from '../generated/graphql';
import { reshapeLayout } from './layout';
import recorded from './recorded/layout.sv.json';

const layoutSv = recorded as LayoutQuery;

test('a menu entry shows its own label, else the title of its page, and leads to its page or its address', () => {
  expect(reshapeLayout('sv', layoutSv).layout.headerMenu).toEqual([
    { label: 'Om oss', href: '/sv/om-oss' },
    { label: 'Kontakt', href: 'mailto:info@example.org' },
  ]);
});

test('a label that nobody would see counts as none, and no name garbles a page', () => {
  const { site, fallback } = layoutSv;
  const headerMenu = [{ ...site!.headerMenu![0]!, label: ' \u200b' }];
  const { layout } = reshapeLayout('sv', { site: { ...site!, name: '\u202eSERN', headerMenu }, fallback });
  expect([layout.name, layout.headerMenu]).toEqual(['SERN', [{ label: 'Om oss', href: '/sv/om-oss' }]]);
});

test('an entry whose page is not published is left out, and comes back with any page of that language', () => {
  const { layout, tags } = reshapeLayout('sv', layoutSv);
  expect(layout.footerMenu.map(({ label }) => label)).toEqual(['Om oss', 'Tillgänglighet']);
  expect(tags).toContain('list:page:sv');
});

test('the accessibility statement stays in the footer when nobody has it in the menu, and is there once when somebody has', () => {
  const { site, fallback } = layoutSv;
  if (!site?.accessibilityPage) throw new Error('the recorded layout names no statement');
  const footer = (footerMenu: NonNullable<typeof site>['footerMenu']) =>
    reshapeLayout('sv', { site: { ...site, footerMenu }, fallback }).layout.footerMenu;
  const statement = { label: 'Tillgänglighet', href: '/sv/tillganglighet' };
  expect(footer([])).toEqual([statement]);
  expect(footer([{ label: 'Om tillgänglighet', url: null, page: site.accessibilityPage }])).toEqual([
    { ...statement, label: 'Om tillgänglighet' },
  ]);
});

test('the footer changes with the page of the statement, and with any page while that is not published', () => {
  const { site, fallback } = layoutSv;
  if (!site?.accessibilityPage) throw new Error('the recorded layout names no statement');
  const tags = (privacyPage: typeof site.privacyPage) =>
    reshapeLayout('sv', { site: { ...site, footerMenu: [], privacyPage }, fallback }).tags;
  expect(tags(site.accessibilityPage)).toContain(`document:${site.accessibilityPage.documentId}`);
  expect(tags(site.accessibilityPage)).not.toContain('list:page:sv');
  expect(tags(null)).toContain('list:page:sv');
});

test('a language whose settings nobody has written has the name of the default language and empty menus', () => {
  const { layout } = reshapeLayout('sv', { site: null, fallback: { name: 'SERN' } });
  expect(layout).toEqual({
    name: 'SERN',
    tagline: null,
    headerMenu: [],
    footerMenu: [],
    footerText: null,
    contact: null,
  });
});

test('no settings at all is an incomplete answer and throws', () => {
  expect(() => reshapeLayout('sv', { site: null, fallback: null })).toThrow(/no site settings/);
});
