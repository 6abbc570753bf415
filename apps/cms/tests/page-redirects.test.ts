import { type BootedCms, bootCms } from './support/boot-cms';
import { pagesOf, publishedPage, refusalOf } from './support/pages';

let cms: BootedCms;
let pages: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  cms = await bootCms();
  pages = pagesOf(cms.strapi);
});
afterAll(() => cms.stop());

const published = (title: string, parent?: string) => publishedPage(cms.strapi, title, { parent });
const redirects = () => cms.strapi.documents('api::redirect.redirect');
const targetOf = async (from: string) => (await redirects().findFirst({ filters: { from } }))?.to;
const redirect = (data: Record<string, unknown>) => redirects().create({ data });

describe('the old address of a published page', () => {
  test('leads to the new one at once, without chains or loops', async () => {
    const page = await published('Alpha');
    const low = await published('Nested', page);
    await pages.save(page, { slug: 'beta' }, 'en', 'published');
    expect([await targetOf('/en/alpha'), await targetOf('/en/alpha/nested')]).toEqual(['/en/beta', '/en/beta/nested']);
    await pages.save(page, { slug: 'gamma' }, 'en', 'published');
    expect([await targetOf('/en/alpha'), await targetOf('/en/beta')]).toEqual(['/en/gamma', '/en/gamma']);
    await pages.save(page, { slug: 'alpha' }, 'en', 'published');
    expect([await targetOf('/en/alpha'), await targetOf('/en/gamma/nested')]).toEqual([undefined, '/en/alpha/nested']);
    await pages.unpublish(low);
    expect(await targetOf('/en/gamma/nested')).toBe('/en/alpha/nested');
    expect(await redirects().findFirst({ filters: { from: '/en/beta' } })).toMatchObject({
      kind: 'permanent',
      origin: 'system',
    });
  });

  test('is given up when another page is published there', async () => {
    const page = await published('Tenant');
    await pages.save(page, { slug: 'moved-out' }, 'en', 'published');
    await pages.create({ title: 'Successor', slug: 'tenant' }, 'en', 'published');
    expect(await targetOf('/en/tenant')).toBeUndefined();
  });

  test('is not redirected when the publication fails', async () => {
    const top = await published('Firm');
    const { documentId: to } = await pages.create({ title: 'Unpublished target' });
    await pages.save(top, { parent: null, slug: 'firm-2' });
    await pages.remove(top, 'sv');
    await pages.save(top, { parent: to });
    expect(await refusalOf(pages.publish(top))).toMatch(/is not published/);
    expect(await targetOf('/en/firm')).toBeUndefined();
  });
});

describe('a redirect that staff enter', () => {
  test('is tidied, and goes straight to the end', async () => {
    expect(await redirect({ from: 'en/very-old/', to: '/en/about-us' })).toMatchObject({
      from: '/en/very-old',
      to: '/en/about-us',
    });
    expect(await redirect({ from: '/en/older', to: '/en/very-old' })).toMatchObject({ to: '/en/about-us' });
    expect(await redirect({ from: '/?p=1185', to: '/en' })).toMatchObject({ from: '/?p=1185' });
    expect(await redirect({ from: '/sv/P%C3%A5-g%C3%A5ng', to: '/sv' })).toMatchObject({ from: '/sv/på-gång' });
    await redirect({ from: '/en/chain-b', to: '/en/chain-c' });
    await redirect({ from: '/en/chain-c', to: '/en/chain-d' });
    expect(await targetOf('/en/chain-b')).toBe('/en/chain-d');
  });

  test.each([
    [{ from: '/en/a', to: '/en/a/' }, /^to: The old and the new address are the same/],
    [{ from: '/en/a', to: '/en/A' }, /^to: The old and the new address are the same/],
    [{ from: '/en/a', to: '/en//a?x=1#part' }, /^to: The old and the new address are the same/],
    [{ from: '/sv/p%C3%A5', to: '/sv/på' }, /^to: The old and the new address are the same/],
    [{ from: '/en/about-us', to: '/en' }, /^from: The published page “About us” has this address/],
    [{ from: '/en', to: '/en/about-us' }, /^from: The published page/],
    [{ from: '/en/b', to: '//evil.example' }, /^to: Write the new address as a path/],
    [{ from: '/en/b', to: '/\\evil.example' }, /^to: Write the new address as a path/],
    [{ from: '/en/b', to: 'https://evil.example/' }, /^to: This address leads to another site\. Switch on/],
    [{ from: '/en/b', to: 'http://plain.example/', leavesSite: true }, /^to: .* must begin with https:/],
    [{ from: '/en/b', to: 'https://sern.example@evil.example/', leavesSite: true }, /^to: .* no user name or password/],
    [{ from: '/en/b', to: '//evil.example', leavesSite: true }, /^to: Write the new address as a path/],
    [{ from: '/en/b', to: 'javascript:alert(1)', leavesSite: true }, /^to: Write the new address as a path/],
    [{ from: '/en/b', to: 'https://', leavesSite: true }, /^to: Write the new address as a path/],
    [{ from: '/en/about-us', to: 'https://x.example', leavesSite: true }, /^from: The published page “About us”/],
    [{ from: '/en/c', to: 'http://localhost:3000/en/c' }, /^to: The old and the new address are the same/],
    [{ from: '/en/b', to: 'javascript:alert(1)' }, /^to: Write the new address as a path/],
    [{ from: '/en/b', to: '' }, /^to: Write the new address as a path/],
    [{ from: 'https://sern.example/en/b', to: '/en' }, /^from: Write the old address as a path/],
    [{ from: '/', to: '/en' }, /^from: Write the old address as a path/],
    [{ from: '/', to: '/en' }, /^from: Write the old address as a path/],
  ])('%j is refused', async (data, refused) => {
    expect(await refusalOf(redirect(data))).toMatch(refused);
  });

  test('is refused when it is there already, or leads back', async () => {
    const { documentId } = await redirect({ from: '/en/one', to: '/en/two' });
    expect(await refusalOf(redirect({ from: '/en/one', to: '/en/three' }))).toMatch(/^from: There is a redirect/);
    expect(await refusalOf(redirect({ from: '/en/two', to: '/en/one' }))).toMatch(/^to: This redirect would lead back/);
    const data: Record<string, unknown> = { to: '/en/three' };
    expect(await redirects().update({ documentId, data })).toMatchObject({ from: '/en/one', to: '/en/three' });
  });

  test('leads to another site when staff say so, and so does what leads to it', async () => {
    const before = await redirect({ from: '/en/to-partner', to: '/en/partner' });
    const away = await redirect({ from: '/en/partner', to: 'https://partner.example/Å?x=1', leavesSite: true });
    expect(away).toMatchObject({ to: 'https://partner.example/%C3%85?x=1', leavesSite: true });
    expect(await targetOf('/en/to-partner')).toBe('https://partner.example/%C3%85?x=1');
    const data: Record<string, unknown> = { kind: 'temporary', leavesSite: true };
    const saved = await redirects().update({ documentId: before.documentId, data });
    expect(saved).toMatchObject({ to: 'https://partner.example/%C3%85?x=1', kind: 'temporary' });
    const off: Record<string, unknown> = { leavesSite: false };
    expect(await refusalOf(redirects().update({ documentId: away.documentId, data: off }))).toMatch(/Switch on/);
  });

  test('has a whole address of this site stored as a path', async () => {
    const made = await redirect({ from: '/en/whole', to: 'http://localhost:3000/en/about-us#top', leavesSite: true });
    expect(made).toMatchObject({ to: '/en/about-us#top', leavesSite: false });
  });
});
