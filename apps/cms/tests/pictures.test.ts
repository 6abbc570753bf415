import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { translatorCode } from '../src/provision/roles';
import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, fields } from './support/follow-publication';
import { type AdminApi, signIn } from './support/sign-in';

let cms: BootedCms;
let editor: AdminApi;
let translator: AdminApi;
let follower: ReturnType<typeof createFollower>;
beforeAll(async () => {
  cms = await bootCms();
  // Strapi's own look at the content imports a module that jest cannot; ours is the one that counts.
  cms.strapi.log.level = 'error';
  editor = await signIn(cms, 'strapi-editor');
  translator = await signIn(cms, translatorCode('sv'));
  follower = createFollower(cms);
});
afterAll(() => cms.stop());

interface Size {
  url: string;
  hash: string;
  ext: string;
  mime: string;
  width: number;
  height: number;
}
interface StoredFile {
  id: number;
  documentId: string;
  hash: string;
  name: string;
  ext: string;
  mime: string;
  url: string;
  width: number;
  height: number;
  formats: Record<string, Size>;
}

const photo = (width = 2000, height = 1000) => sharp({ create: { width, height, channels: 3, background: '#345678' } });
const uploads = () => path.join(cms.strapi.dirs.static.public, 'uploads');
const stored = (url: string) => readFileSync(path.join(uploads(), path.basename(url)));

function form(content: Buffer | string, name: string, type: string): FormData {
  const body = new FormData();
  body.append('files', new Blob([new Uint8Array(Buffer.from(content))], { type }), name);
  body.append('fileInfo', JSON.stringify({ name, alternativeText: 'From the library' }));
  return body;
}

async function send(api: AdminApi, content: Buffer, name = 'bridge.jpg', type = 'image/jpeg'): Promise<StoredFile> {
  const { status, body } = await api('POST', '/upload', form(content, name, type));
  expect(status).toBe(201);
  return (body as unknown as StoredFile[])[0]!;
}

async function page(sections: object[]): Promise<string> {
  const data = fields({ title: 'Pictures', sections });
  return (await cms.strapi.documents('api::page.page').create({ locale: 'en', data })).documentId;
}
const publish = (documentId: string) =>
  editor('POST', `/content-manager/collection-types/api::page.page/${documentId}/actions/publish?locale=en`, {});

const messageOf = (body: unknown) => (body as { error: { message: string } }).error.message;

describe('an upload', () => {
  test('is made into every size once: AVIF and WebP at each width, never enlarged, and one for old browsers', async () => {
    const file = await send(editor, await photo(1200, 600).jpeg().toBuffer());
    expect(Object.keys(file.formats).sort()).toEqual([
      'avif_1200',
      'avif_480',
      'avif_960',
      'fallback',
      'thumbnail',
      'webp_1200',
      'webp_480',
      'webp_960',
    ]);
    for (const size of Object.values(file.formats)) {
      const content = stored(size.url);
      const { format, width, height } = await sharp(content).metadata();
      expect([`image/${format === 'heif' ? 'avif' : format}`, width, height]).toEqual([
        size.mime,
        size.width,
        size.height,
      ]);
      expect(size.hash).toContain(createHash('sha256').update(content).digest('hex').slice(0, 16));
      expect(path.basename(size.url)).toMatch(/^[A-Za-z0-9_]+\.(avif|webp|jpg)$/);
    }
  });

  test('stands upright and tells nothing of who took it and where', async () => {
    const exif = { IFD0: { Copyright: 'Anna' }, IFD3: { GPSLatitude: '59/1 20/1 0/1' } };
    const turned = await photo(300, 200).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const file = await send(editor, turned);
    expect([file.width, file.height]).toEqual([200, 300]);
    for (const { url } of [file, ...Object.values(file.formats)]) {
      const { exif: left, orientation } = await sharp(stored(url)).metadata();
      expect([left, orientation ?? 1]).toEqual([undefined, 1]);
    }
  });

  test('that moves is kept as a still, one with transparency stays transparent, and its name is not believed', async () => {
    const gif = await send(editor, await photo(20, 10).gif().toBuffer(), 'dance.gif', 'image/gif');
    expect([gif.name, gif.ext, gif.mime]).toEqual(['dance.png', '.png', 'image/png']);
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    const clear = sharp({ create: { width: 20, height: 10, channels: 4, background } });
    const png = await send(editor, await clear.png().toBuffer(), 'logo.jpg', 'image/jpeg');
    expect([png.ext, png.mime, png.formats.fallback?.mime]).toEqual(['.png', 'image/png', 'image/png']);
    expect((await sharp(stored(png.formats.webp_20!.url)).metadata()).hasAlpha).toBe(true);
  });

  const cut = async () => (await photo().jpeg().toBuffer()).subarray(0, 5000);
  test.each<[string, () => Promise<Buffer> | Buffer, string, string]>([
    [
      'an SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'a.svg',
      'image/svg+xml',
    ],
    ['a page that calls itself a picture', () => Buffer.from('<html><script>1</script></html>'), 'a.jpg', 'image/jpeg'],
    [
      'an SVG that calls itself PNG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.png',
      'image/png',
    ],
    ['a PDF', () => Buffer.from('%PDF-1.7\n%%EOF'), 'a.pdf', 'application/pdf'],
    ['a TIFF', () => photo(10, 10).tiff().toBuffer(), 'a.tiff', 'image/tiff'],
    ['a photo that is cut off', cut, 'a.jpg', 'image/jpeg'],
    ['nothing but a beginning', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg', 'image/jpeg'],
  ])('is refused with a word on what to do, and leaves nothing behind: %s', async (_what, content, name, type) => {
    const before = [readdirSync(uploads()).length, await cms.strapi.db.query('plugin::upload.file').count()];
    const { status, body } = await editor('POST', '/upload', form(await content(), name, type));
    expect([status, messageOf(body)]).toEqual([400, expect.stringContaining(`“${name}” is not a picture`)]);
    expect([readdirSync(uploads()).length, await cms.strapi.db.query('plugin::upload.file').count()]).toEqual(before);
  });

  test('of more than 20 MB is refused', async () => {
    const { status, body } = await editor(
      'POST',
      '/upload',
      form(Buffer.alloc(21 * 1024 * 1024), 'a.jpg', 'image/jpeg'),
    );
    expect([status, messageOf(body)]).toEqual([400, expect.stringContaining('too large: 20 MB at most')]);
  });

  test('may be made by a translator, who can neither replace nor delete', async () => {
    const file = await send(translator, await photo(10, 10).jpeg().toBuffer());
    const replacing = form(await photo(20, 10).jpeg().toBuffer(), 'a.jpg', 'image/jpeg');
    expect((await translator('POST', `/upload?id=${file.id}`, replacing)).status).toBe(403);
    expect((await translator('DELETE', `/upload/files/${file.id}`)).status).toBe(403);
    expect(stored(file.url).length).toBeGreaterThan(0);
  });
});

describe('a picture that is in the library', () => {
  test('has other files when it is replaced, the old ones are gone, and the publication log says so', async () => {
    const file = await send(editor, await photo(600, 300).jpeg().toBuffer());
    const other = form(await photo(500, 300).negate().png().toBuffer(), 'other.png', 'image/png');
    let after: StoredFile | undefined;
    const entries = await follower.during(async () => {
      const { status, body } = await editor('POST', `/upload?id=${file.id}`, other);
      expect(status).toBe(200);
      after = body as unknown as StoredFile;
    });
    expect(entries).toMatchObject([{ type: 'picture', documentId: file.documentId, locale: null, action: 'publish' }]);
    const [old, now] = [file, after!].map(({ formats }) => Object.values(formats).map(({ url }) => path.basename(url)));
    expect(now!.filter((name) => old!.includes(name))).toEqual([]);
    expect(Object.keys(after!.formats)).toContain('avif_500');
    const kept = readdirSync(uploads());
    expect(old!.filter((name) => kept.includes(name))).toEqual([]);
    expect(now!.filter((name) => !kept.includes(name))).toEqual([]);
  });

  test('stays as it is when what shall replace it is refused', async () => {
    const file = await send(editor, await photo(600, 300).jpeg().toBuffer());
    const before = Object.values(file.formats).map(({ url }) => stored(url));
    const entries = await follower.during(async () => {
      const { status } = await editor('POST', `/upload?id=${file.id}`, form('no picture', 'a.jpg', 'image/jpeg'));
      expect(status).toBe(400);
    });
    expect(entries).toEqual([]);
    expect(Object.values(file.formats).map(({ url }) => stored(url))).toEqual(before);
  });

  test('leaves no file behind when it is deleted, and the publication log says so', async () => {
    const file = await send(editor, await photo(600, 300).jpeg().toBuffer());
    const entries = await follower.during(() => editor('DELETE', `/upload/files/${file.id}`));
    expect(entries).toMatchObject([{ type: 'picture', documentId: file.documentId, action: 'delete' }]);
    expect(readdirSync(uploads()).filter((name) => name.startsWith(file.hash))).toEqual([]);
  });

  test('is recorded when its focal point moves, because pages crop it by that', async () => {
    const file = await send(editor, await photo(10, 10).jpeg().toBuffer());
    const info = new FormData();
    info.append('fileInfo', JSON.stringify({ name: file.name, focalPoint: { x: 10, y: 90 } }));
    const entries = await follower.during(() => editor('POST', `/upload?id=${file.id}`, info));
    expect(entries).toMatchObject([{ type: 'picture', documentId: file.documentId, action: 'publish' }]);
  });
});

describe('a page with a picture', () => {
  const section = (more: object) => ({ __component: 'sections.image', ...more });

  test('is published only when the picture is described, or is decoration', async () => {
    const { id } = await send(editor, await photo(10, 10).jpeg().toBuffer());
    const documentId = await page([section({ picture: id, alternativeText: 'A bridge' }), section({ picture: id })]);
    const { status, body } = await publish(documentId);
    expect([status, messageOf(body)]).toEqual([
      400,
      expect.stringContaining('Part 2 of the page is a picture without'),
    ]);
    const where = { documentId, publishedAt: { $notNull: true } };
    expect(await cms.strapi.db.query('api::page.page').count({ where })).toBe(0);
    expect((await publish(await page([section({ picture: id, alternativeText: ' ', decorative: true })]))).status).toBe(
      200,
    );
  });

  test('is not published without the picture itself', async () => {
    const { status, body } = await publish(await page([section({ alternativeText: 'A bridge' })]));
    expect([status, messageOf(body)]).toEqual([
      400,
      expect.stringContaining('Part 1 of the page is a picture that is not'),
    ]);
  });

  test('gives the site the picture as it is in the library now, in running text too', async () => {
    const file = await send(editor, await photo(700, 300).jpeg().toBuffer());
    // As Strapi's editor copies it into the text.
    const image = { ...file, alternativeText: 'In this text', documentId: undefined, id: undefined };
    const text = { type: 'paragraph', children: [{ type: 'text', text: 'x' }] };
    const body = [text, { type: 'image', image, children: [{ type: 'text', text: '' }] }];
    const sections = [
      section({ picture: file.id, alternativeText: 'A bridge' }),
      { __component: 'sections.rich-text', body },
    ];
    const documentId = await page(sections);
    expect((await publish(documentId)).status).toBe(200);
    const read = () => readSections(documentId);

    const [shown, inText] = await read();
    expect(shown.picture).toMatchObject({ documentId: file.documentId, width: 700, formats: file.formats });
    expect(inText.body[1].image).toMatchObject({ documentId: file.documentId, alternativeText: 'In this text' });

    const other = form(await photo(500, 300).png().toBuffer(), 'other.png', 'image/png');
    await editor('POST', `/upload?id=${file.id}`, other);
    const [replaced, inTextToo] = await read();
    expect(Object.keys(replaced.picture.formats)).toContain('avif_500');
    expect(inTextToo.body[1].image.formats).toEqual(replaced.picture.formats);

    await editor('DELETE', `/upload/files/${file.id}`);
    const [gone, goneFromText] = await read();
    expect([gone.picture, goneFromText.body[1].image, goneFromText.body[0]]).toEqual([null, null, text]);
  });
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the query below asks for
async function readSections(documentId: string): Promise<any[]> {
  const query = `query ($id: ID!) {
    pages(locale: "en", filters: { documentId: { eq: $id } }) { sections {
      ... on ComponentSectionsImage { alternativeText picture { documentId width formats } }
      ... on ComponentSectionsRichText { body }
    } }
  }`;
  const response = await fetch(`${cms.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.webToken}` },
    body: JSON.stringify({ query, variables: { id: documentId } }),
  });
  const { data, errors } = (await response.json()) as { data: { pages: { sections: object[] }[] }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data.pages[0]!.sections;
}
