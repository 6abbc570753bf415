import { type Browser, expect, type Page, test } from '@playwright/test';
import { library } from './support/library';
import { staff } from './support/staff';
import { HEALS_WITHIN, WebProcess } from './support/web-process';

const PAGE = 'api::page.page';

let web: WebProcess;
test.beforeEach(async () => {
  web = await WebProcess.start();
});
test.afterEach(() => web.end());

/** A photo, so to speak: what a browser shows of nothing but a colour. */
async function photo(page: Page, colour: string): Promise<Buffer> {
  await page.setViewportSize({ width: 1300, height: 700 });
  await page.setContent(`<body style="background:${colour}">`);
  return page.screenshot({ type: 'jpeg' });
}

/** What a visitor without script sees at an address: each picture's width in the file, its description, its colour. */
async function look(browser: Browser, address: string) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.goto(web.url + address);
  const pictures = await page.locator('main img').all();
  const seen = [];
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
    seen.push(
      await picture.evaluate((img: HTMLImageElement) => {
        const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
        context?.drawImage(img, 0, 0, 1, 1);
        const [red = 0, , blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
        return { width: img.naturalWidth, alt: img.alt, colour: red > blue ? 'red' : 'blue', from: img.currentSrc };
      }),
    );
  }
  await context.close();
  return { seen, refused };
}

test('a picture is seen without script and without the CMS, follows the library, and its page outlives it', async ({
  browser,
  page,
}) => {
  const slug = `bild-${Math.random().toString(36).slice(2, 8)}`;
  const address = `/sv/${slug}`;
  const html = async () => (await fetch(web.url + address)).text();

  const file = await library.upload(await photo(page, 'red'), 'Röd duk.jpg');
  const inText = {
    type: 'image',
    image: { ...file, alternativeText: 'I texten' },
    children: [{ type: 'text', text: '' }],
  };
  const sections = [
    {
      __component: 'sections.image',
      picture: file.id,
      alternativeText: 'En röd duk',
      caption: 'Duken',
      credit: 'Anna',
    },
    { __component: 'sections.rich-text', body: [inText] },
  ];
  const { documentId } = await staff.create(PAGE, 'sv', { title: 'Med bild', slug, sections });
  await staff.publish(PAGE, documentId, 'sv');
  await expect.poll(html, { timeout: HEALS_WITHIN }).toContain('En röd duk');
  const first = await look(browser, address);
  expect(first.seen).toMatchObject([
    { alt: 'En röd duk', colour: 'red' },
    { alt: 'I texten', colour: 'red' },
  ]);
  for (const { width, from } of first.seen) expect([width > 0, from]).toEqual([true, expect.stringMatching(/\.avif$/)]);
  expect(first.refused).toEqual([]);
  const answer = await fetch(first.seen[0]?.from ?? '');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');

  // Which size it takes, a browser decides each time.
  const red = [{ colour: 'red' }, { colour: 'red' }];
  web.cable.cut();
  expect(await look(browser, address)).toMatchObject({ seen: red, refused: [] });
  await web.restart();
  expect(await look(browser, address)).toMatchObject({ seen: red, refused: [] });

  web.cable.mend();
  await library.replace(file.id, await photo(page, 'blue'), 'Blå duk.jpg');
  await expect.poll(html, { timeout: HEALS_WITHIN }).not.toContain(new URL(first.seen[0]?.from ?? '').pathname);
  expect((await look(browser, address)).seen.map(({ colour }) => colour)).toEqual(['blue', 'blue']);

  await library.remove(file.id);
  await expect.poll(html, { timeout: HEALS_WITHIN }).not.toContain('/uploads/');
  const without = await fetch(web.url + address);
  expect([without.status, await without.text()]).toEqual([200, expect.stringContaining('Med bild')]);
  await staff.remove(PAGE, documentId);
});
