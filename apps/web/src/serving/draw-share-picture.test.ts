import path from 'node:path';
import sharp from 'sharp';
import { drawingSharePictures } from './draw-share-picture';

// The first picture loads libraries, which takes seconds on a busy machine.
jest.setTimeout(60_000);

const draw = drawingSharePictures(path.join(__dirname, '../..'));
const tagline = 'Ett nätverk som förbinder norra och södra Europa';
const drawn = (title: string, more: { name?: string; tagline?: string } = {}) =>
  draw({ name: 'SERN', tagline, title, ...more });

type Part = [left: number, top: number, width: number, height: number];
const TITLE: Part = [72, 140, 690, 360];
/** Where nothing may stand: at the edges, and between words and arc. */
const EDGES: Part[] = [
  [0, 0, 70, 630],
  [1140, 0, 60, 630],
  [0, 0, 1200, 60],
  [0, 580, 1200, 50],
  [756, 130, 24, 380],
];

const cut = (picture: Buffer, [left, top, width, height]: Part) => sharp(picture).extract({ left, top, width, height });

/** Whether nothing but the background is there. */
async function isEmpty(picture: Buffer, part: Part): Promise<boolean> {
  const { channels } = await sharp(await cut(picture, part).toBuffer()).stats();
  return channels.every(({ min, max }) => max - min < 12);
}

async function expectWithinEdges(picture: Buffer): Promise<void> {
  for (const part of EDGES) expect([part, await isEmpty(picture, part)]).toEqual([part, true]);
}

/** As near as a palette comes to it. */
async function expectColour(picture: Buffer, [left, top]: [number, number], wanted: number[]): Promise<void> {
  const colour = await cut(picture, [left, top, 1, 1]).removeAlpha().raw().toBuffer();
  for (const [channel, value] of wanted.entries())
    expect(Math.abs((colour[channel] ?? 0) - value)).toBeLessThanOrEqual(2);
}

const LONG = `${'Så arbetar kommuner i Sverige och Italien för jämställdhet, '.repeat(3)}och för oss`;

test.each([
  ['a short title', 'Om oss'],
  ['a title of 200 characters', LONG],
  ['a long compound', 'Tillgänglighetsredogörelse'],
  ['a longer one than there are', 'Kommunalförbundssamarbetsöverenskommelseförhandlingarna'],
  ['one word of 10,000 letters', 'W'.repeat(10_000)],
  ['markup', '</svg><script>alert(1)</script><image href="https://example.org/a.png"/> & "x" \'y\''],
  ['a title with signs that turn or garble text, and emoji', 'Före \u202eefter \u0007\u0000\ud800 👩‍👩‍👧 日本 مرحبا'],
])('%s is drawn inside of its margins', async (_what, words) => {
  const picture = await drawn(words);
  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(await isEmpty(picture, TITLE)).toBe(false);
  await expectWithinEdges(picture);
});

test.each(['Om oss', LONG])('the north is gold and the south terracotta beside “%s”', async (words) => {
  const picture = await drawn(words);
  await expectColour(picture, [1087, 98], [227, 169, 43]);
  await expectColour(picture, [868, 529], [229, 138, 104]);
  await expectColour(picture, [5, 5], [7, 48, 62]);
});

test('every letter of English, Swedish and Italian is drawn, and typographic signs', async () => {
  const without = await drawn('Mm');
  for (const letter of Array.from('åäöÅÄÖàèéìòù–”€'))
    expect([letter, (await drawn(`M${letter}m`)).equals(without)]).toEqual([letter, false]);
});

test('a letter that the fonts lack is drawn without its accent', async () => {
  expect((await drawn('Plzeň')).equals(await drawn('Plzen'))).toBe(true);
});

test('a title of which nothing can be drawn leaves the tagline to speak', async () => {
  const picture = await drawn('😀');
  expect(picture.equals(await drawn('SERN'))).toBe(true);
  expect(await isEmpty(picture, TITLE)).toBe(false);
});

test.each(['Om oss', 'SERN'])('"%s" has a picture on a site without a tagline too', async (words) => {
  expect(await isEmpty(await drawn(words, { tagline: '' }), TITLE)).toBe(false);
});

test('names and taglines without end stay on their line', async () => {
  const picture = await drawn('Om oss', { name: 'Nätverket '.repeat(50), tagline: 'W'.repeat(1000) });
  await expectWithinEdges(picture);
});

test('a picture is light: 80 kB at most', async () => {
  expect((await drawn(LONG)).length).toBeLessThan(80_000);
});
