import { expect, test } from '@playwright/test';
import { expectGoneSoon, expectSoon, expectStatusSoon, read } from './support/expect-soon';
import { staff } from './support/staff';

const PAGE = 'api::page.page';
const VALUE = 'api::value.value';

/** A word that no other test and no content has. */
const word = () => `prov${Math.random().toString(36).slice(2, 10)}`;

async function newPage(locale: string, data: object) {
  const page = await staff.create(PAGE, locale, data);
  await staff.publish(PAGE, page.documentId, locale);
  return page;
}

test('a new page is there within five seconds, in its language only, although it was asked for before', async () => {
  const slug = word();
  await expectStatusSoon(`/sv/${slug}`, 404);
  const page = await newPage('sv', { title: `Ny sida ${slug}`, slug });
  await expectSoon(`/sv/${slug}`, `Ny sida ${slug}`);
  expect((await read(`/en/${slug}`)).status).toBe(404);
  await staff.remove(PAGE, page.documentId);
  await expectStatusSoon(`/sv/${slug}`, 404);
});

test('a page that is unpublished in one language is gone there, and from the switch, but stays in the other', async () => {
  const slug = word();
  const page = await newPage('en', { title: 'Both languages', slug });
  await staff.update(PAGE, page.documentId, 'sv', { title: 'Båda språken', slug: `${slug}-sv` });
  await staff.publish(PAGE, page.documentId, 'sv');
  await expectSoon(`/sv/${slug}-sv`, 'Båda språken');
  await expectSoon(`/en/${slug}`, `/sv/${slug}-sv`);

  await staff.unpublish(PAGE, page.documentId, 'sv');
  await expectStatusSoon(`/sv/${slug}-sv`, 404);
  await expectGoneSoon(`/en/${slug}`, `/sv/${slug}-sv`);
  expect((await read(`/en/${slug}`)).status).toBe(200);
  await staff.remove(PAGE, page.documentId);
});

test('a renamed page answers at its new address, and its old one leads there', async () => {
  const slug = word();
  const page = await newPage('en', { title: 'Renamed', slug });
  await expectSoon(`/en/${slug}`, 'Renamed');
  await staff.publish(PAGE, page.documentId, 'en', { title: 'Renamed', slug: `${slug}-new` });
  await expectSoon(`/en/${slug}-new`, 'Renamed');
  await expectStatusSoon(`/en/${slug}`, 308);
  expect((await read(`/en/${slug}`)).location).toContain(`/en/${slug}-new`);
  await staff.remove(PAGE, page.documentId);
});

test('pages below a renamed page move with it', async () => {
  const slug = word();
  const parent = await newPage('en', { title: 'Parent', slug });
  const connect = [{ documentId: parent.documentId, locale: 'en' }];
  const child = await newPage('en', { title: 'A child of it', slug: 'child', parent: { connect } });
  await expectSoon(`/en/${slug}/child`, 'A child of it');
  await expectSoon(`/en/${slug}`, `/en/${slug}/child"`);
  await staff.publish(PAGE, parent.documentId, 'en', { title: 'Parent', slug: `${slug}-new` });
  await expectSoon(`/en/${slug}-new/child`, 'A child of it');
  await expectStatusSoon(`/en/${slug}/child`, 308);
  await staff.remove(PAGE, child.documentId);
  await expectGoneSoon(`/en/${slug}-new`, 'A child of it');
  await staff.remove(PAGE, parent.documentId);
});

test('a value that is changed, unpublished and published again is right on every page that lists it', async () => {
  const name = word();
  const value = await staff.create(VALUE, 'sv', { name, order: 9 });
  await staff.publish(VALUE, value.documentId, 'sv');
  await expectSoon('/sv/om-oss', name);
  await staff.unpublish(VALUE, value.documentId, 'sv');
  await expectGoneSoon('/sv/om-oss', name);
  await staff.publish(VALUE, value.documentId, 'sv', { name: `${name}-again` });
  await expectSoon('/sv/om-oss', `${name}-again`);
  await staff.remove(VALUE, value.documentId);
  await expectGoneSoon('/sv/om-oss', name);
});

test('a menu entry is on every page of its language, follows its page, and leaves when that is unpublished', async () => {
  const slug = word();
  const page = await newPage('sv', { title: `Meny ${slug}`, slug });
  const before = await staff.site('sv');
  const connect = [{ documentId: page.documentId, locale: 'sv' }];
  const menu = before.headerMenu as object[];
  await staff.updateSite('sv', { ...before, headerMenu: [...menu, { page: { connect } }] });
  await expectSoon('/sv/om-oss', `/sv/${slug}"`);
  await expectSoon('/sv', `Meny ${slug}`);
  expect((await read('/en')).html).not.toContain(slug);

  await staff.publish(PAGE, page.documentId, 'sv', { title: `Bytt ${slug}`, slug });
  await expectSoon('/sv', `Bytt ${slug}`);
  await staff.unpublish(PAGE, page.documentId, 'sv');
  await expectGoneSoon('/sv/om-oss', `Bytt ${slug}`);
  await staff.publish(PAGE, page.documentId, 'sv');
  await expectSoon('/sv/om-oss', `Bytt ${slug}`);
  await staff.remove(PAGE, page.documentId);
  await expectGoneSoon('/sv', `Bytt ${slug}`);
});
