import sharp from 'sharp';
import { picturesIn } from '../src/pictures/text-pictures';
import { type BootedCms, bootCms } from './support/boot-cms';
import { createFollower, fields } from './support/follow-publication';
import { type AdminApi, signIn } from './support/sign-in';

let cms: BootedCms;
let editor: AdminApi;
beforeAll(async () => {
  cms = await bootCms();
  cms.strapi.log.level = 'error';
  editor = await signIn(cms, 'strapi-editor');
});
afterAll(() => cms.stop());

type StoredFile = Record<string, unknown> & { id: number; documentId: string; name: string };

async function upload(alternativeText?: string): Promise<StoredFile> {
  const content = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#345678' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(content)], { type: 'image/jpeg' }), 'IMG_2034.jpg');
  form.append('fileInfo', JSON.stringify({ name: 'IMG_2034.jpg', alternativeText }));
  const { status, body } = await editor('POST', '/upload', form);
  expect(status).toBe(201);
  return (body as unknown as StoredFile[])[0]!;
}

async function describeInLibrary({ id, name }: StoredFile, alternativeText: string): Promise<void> {
  const form = new FormData();
  form.append('fileInfo', JSON.stringify({ name, alternativeText }));
  expect((await editor('POST', `/upload?id=${id}`, form)).status).toBe(200);
}

// What Strapi's editor takes over of a file: `IMAGE_SCHEMA_FIELDS` of its BlocksInput/Blocks/Image.
const COPIED =
  'name alternativeText url caption width height formats hash ext mime size previewUrl provider provider_metadata createdAt updatedAt';

/** The block that Strapi's editor makes of a picture of the library. */
function imageBlock(file: StoredFile) {
  const copied = Object.fromEntries(COPIED.split(' ').map((field) => [field, file[field]]));
  const image = { ...copied, alternativeText: file.alternativeText || file.name, url: cms.url + String(file.url) };
  return { type: 'image', image, children: [{ type: 'text', text: '' }] };
}

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'A bridge crosses the sound.' }] };
const richText = (...body: unknown[]) => ({ __component: 'sections.rich-text', body });

async function page(...sections: object[]): Promise<string> {
  const data = fields({ title: 'Running text', sections });
  return (await cms.strapi.documents('api::page.page').create({ locale: 'en', data })).documentId;
}

async function publish(documentId: string) {
  const address = `/content-manager/collection-types/api::page.page/${documentId}/actions/publish?locale=en`;
  const { status, body } = await editor('POST', address, {});
  const error = body.error as { message: string; details: { errors?: { path: string[] }[] } } | undefined;
  return { status, message: error?.message, field: error?.details.errors?.[0]?.path.join('.') };
}

async function countPublished(documentId: string): Promise<number> {
  return cms.strapi.db.query('api::page.page').count({ where: { documentId, publishedAt: { $notNull: true } } });
}

/** The body of the first text of a page, as the site gets it. */
async function readBody(documentId: string): Promise<{ image?: Record<string, unknown> | null }[]> {
  const query = `query ($id: ID!) {
    pages(locale: "en", filters: { documentId: { eq: $id } }) { sections { ... on ComponentSectionsRichText { body } } }
  }`;
  const response = await fetch(`${cms.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${cms.webToken}` },
    body: JSON.stringify({ query, variables: { id: documentId } }),
  });
  const { data, errors } = (await response.json()) as { data: { pages: { sections: { body: [] }[] }[] }; errors?: [] };
  expect(errors).toBeUndefined();
  return data.pages[0]!.sections[0]!.body;
}

describe('a page with a picture in running text that nobody has described', () => {
  const accordion = (...bodies: unknown[][]) => ({
    __component: 'sections.accordion',
    items: bodies.map((body, index) => ({ title: `Question ${index}`, body })),
  });

  test.each<[string, (image: object) => object, string]>([
    ['a text', (image) => richText(paragraph, image), 'sections.1.body'],
    ['a call-out', (image) => ({ __component: 'sections.call-out', body: [image] }), 'sections.1.body'],
    ['an accordion', (image) => accordion([paragraph], [image]), 'sections.1.items.1.body'],
  ])('is not published, and the refusal names the picture and its place: %s', async (_what, sectionWith, field) => {
    const documentId = await page(richText(paragraph), sectionWith(imageBlock(await upload())));
    expect(await publish(documentId)).toEqual({
      status: 400,
      message: expect.stringContaining(
        'The text in part 2 of the page has a picture without a description: “IMG_2034.jpg”. Open it in the media library',
      ),
      field,
    });
    expect(await countPublished(documentId)).toBe(0);
  });

  test('is tried above in every place that the schema has for running text', () => {
    const components: { uid: string; attributes: object }[] = Object.values(cms.strapi.components);
    const holds = components.filter(({ attributes }) => JSON.stringify(attributes).includes('"type":"blocks"'));
    expect(holds.map(({ uid }) => uid).sort()).toEqual([
      'sections.call-out',
      'sections.rich-text',
      'shared.accordion-item',
    ]);
  });

  test.each([
    ['sv', 'Texten i del 1 på sidan har en bild utan beskrivning: ”IMG_2034.jpg”. Öppna den i mediebiblioteket'],
    [
      'it',
      'Il testo della parte 1 della pagina ha un’immagine senza descrizione: “IMG_2034.jpg”. Aprila nella Libreria',
    ],
  ])('is refused in the language of the editor: %s', async (preferedLanguage, words) => {
    const where = { email: 'strapi-editor@example.org' };
    await cms.strapi.db.query('admin::user').update({ where, data: { preferedLanguage } });
    const { message } = await publish(await page(richText(imageBlock(await upload()))));
    await cms.strapi.db.query('admin::user').update({ where, data: { preferedLanguage: null } });
    expect(message).toContain(words);
  });

  test('is published once the library describes it, and the site gets those words', async () => {
    const file = await upload();
    const documentId = await page(richText(paragraph, imageBlock(file)));
    expect((await publish(documentId)).status).toBe(400);
    await describeInLibrary(file, ' ');
    expect((await publish(documentId)).status).toBe(400);
    await describeInLibrary(file, 'A bridge in fog');
    expect((await publish(documentId)).status).toBe(200);
    expect((await readBody(documentId))[1]!.image).toMatchObject({ alternativeText: 'A bridge in fog' });
  });

  test('that is public already never has the name of the file read out, and shows what the library says later', async () => {
    const file = await upload('A bridge');
    const documentId = await page(richText(imageBlock({ ...file, alternativeText: null })));
    expect((await publish(documentId)).status).toBe(200);
    await describeInLibrary(file, '');
    const [block] = await readBody(documentId);
    expect(block!.image).toMatchObject({ documentId: file.documentId, alternativeText: '' });
    expect(JSON.stringify(block!.image)).not.toContain('"IMG_2034.jpg"');

    const entries = await createFollower(cms).during(() => describeInLibrary(file, 'A bridge in fog'));
    expect(entries).toMatchObject([{ type: 'picture', documentId: file.documentId, action: 'publish' }]);
    expect((await readBody(documentId))[0]!.image).toMatchObject({ alternativeText: 'A bridge in fog' });
  });
});

test('words that the library had when the picture was put into the text stay, though it says something else now', async () => {
  const file = await upload('A bridge');
  const documentId = await page(richText(imageBlock(file)));
  await describeInLibrary(file, 'Another bridge');
  expect((await publish(documentId)).status).toBe(200);
  expect((await readBody(documentId))[0]!.image).toMatchObject({ alternativeText: 'A bridge' });
});

test('a picture that was deleted from the library is left out of running text, and hinders no publication', async () => {
  const file = await upload();
  const documentId = await page(richText(paragraph, imageBlock(file)));
  await editor('DELETE', `/upload/files/${file.id}`);
  expect((await publish(documentId)).status).toBe(200);
  expect((await readBody(documentId))[1]!.image).toBeNull();
});

describe('a running text that is none', () => {
  const broken = [
    null,
    5,
    'x',
    [],
    {},
    { type: 'image' },
    { type: 'image', image: null },
    { type: 'image', image: 'x' },
  ];

  test.each([null, undefined, 5, 'x', {}, broken])('breaks nothing where pictures are looked for: %j', (body) => {
    const found = picturesIn(cms.strapi, 'sections.rich-text', { body });
    expect(found.map(({ picture }) => picture)).toEqual(body === broken ? [null, 'x'] : []);
    for (const items of [body, [{ body }]])
      expect(() => picturesIn(cms.strapi, 'sections.accordion', { items })).not.toThrow();
    expect(picturesIn(cms.strapi, 'sections.unknown', { body })).toEqual([]);
    expect(picturesIn(cms.strapi, 'sections.rich-text', body)).toEqual([]);
  });

  test('reaches the site as it is, without the pictures that are none', async () => {
    const documentId = await page(richText(paragraph));
    expect((await publish(documentId)).status).toBe(200);
    const published = await cms.strapi.db
      .query('api::page.page')
      .findOne({ where: { documentId, publishedAt: { $notNull: true } }, populate: ['sections'] });
    const { id } = (published as { sections: { id: number }[] }).sections[0]!;
    await cms.strapi.db.query('sections.rich-text').update({ where: { id }, data: { body: broken } });
    expect(await readBody(documentId)).toEqual([...broken.slice(0, -1), { type: 'image', image: null }]);
  });
});
