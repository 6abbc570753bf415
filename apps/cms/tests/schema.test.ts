import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What we read of a Strapi schema file. */
interface Schema {
  pluginOptions?: { i18n?: { localized?: boolean } };
  attributes: Record<string, Attribute>;
}
interface Attribute {
  type: string;
  required?: boolean;
  component?: string;
  components?: string[];
  pluginOptions?: { i18n?: { localized?: boolean } };
}
type Schemas = Record<string, Schema>;

const src = path.resolve(__dirname, '../src');

const schemaFiles = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(api\/.*\/schema|components\/.*)\.json$/.test(file),
);

/** `api::page.page` or `sections.rich-text`. */
const uidOf = (file: string) => {
  const [kind, folder, name] = file.replace('.json', '').split('/');
  return kind === 'api' ? `api::${folder}.${folder}` : `${folder}.${name}`;
};

const schemas: Schemas = Object.fromEntries(
  schemaFiles.map((file) => [uidOf(file), JSON.parse(readFileSync(path.join(src, file), 'utf8')) as Schema]),
);

const isLocalized = ({ pluginOptions }: Schema | Attribute) => pluginOptions?.i18n?.localized === true;
const isType = (uid: string) => uid.startsWith('api::');

/** A type or component and every component that it can contain. */
const withComponents = (all: Schemas, uid: string): string[] => [
  uid,
  ...Object.values(all[uid]?.attributes ?? {})
    .flatMap(({ component, components }) => [...(component ? [component] : []), ...(components ?? [])])
    .flatMap((inner) => withComponents(all, inner)),
];

/** What would leak from one language into another: the attributes that do not state their own language. */
const shared = (all: Schemas): string[] =>
  Object.entries(all)
    .filter(([uid, schema]) => isType(uid) && isLocalized(schema))
    .flatMap(([uid]) => withComponents(all, uid))
    .flatMap((uid) => Object.entries(all[uid]?.attributes ?? {}).map(([name, attribute]) => ({ uid, name, attribute })))
    .filter(({ attribute }) => !isLocalized(attribute))
    .map(({ uid, name }) => `${uid}.${name}`);

/** Fields of one zone that GraphQL cannot merge (#10034): same name, other type or nullability. */
const conflicts = (all: Schemas): string[] =>
  Object.values(all)
    .flatMap(({ attributes }) => Object.values(attributes).map(({ components }) => components ?? []))
    .flatMap((zone) => {
      const shapes = zone.flatMap((uid) =>
        Object.entries(all[uid]?.attributes ?? {}).map(([name, { type, required, component }]) => ({
          name,
          shape: [type, component, required ?? false].join(),
        })),
      );
      return shapes.filter(({ name, shape }) => shapes.some((other) => other.name === name && other.shape !== shape));
    })
    .map(({ name }) => name);

test('every attribute of a text type, down to its components, has its own text in each language', () => {
  expect(shared(schemas)).toEqual([]);
});

test('page, value and site are text types, redirect is a fact, and nothing else is a content type', () => {
  const types = Object.keys(schemas).filter(isType);
  expect(types.filter((uid) => isLocalized(schemas[uid] as Schema)).sort()).toEqual([
    'api::page.page',
    'api::site.site',
    'api::value.value',
  ]);
  expect(types.filter((uid) => !isLocalized(schemas[uid] as Schema))).toEqual(['api::redirect.redirect']);
});

test('a fact states no language anywhere', () => {
  expect(Object.values(schemas['api::redirect.redirect']?.attributes ?? {}).filter(isLocalized)).toEqual([]);
});

test('sections that share a field name agree on its type and on whether it may be empty', () => {
  expect(conflicts(schemas)).toEqual([]);
});

describe('these checks notice', () => {
  const localized = { i18n: { localized: true } };
  const zone = { type: 'dynamiczone', components: ['a.one', 'a.two'], pluginOptions: localized };
  const text = { type: 'string', pluginOptions: localized };
  const madeUp = (one: Attribute, two: Attribute): Schemas => ({
    'api::poem.poem': { pluginOptions: localized, attributes: { sections: zone } },
    'a.one': { attributes: { heading: one } },
    'a.two': { attributes: { heading: two } },
  });

  test('an attribute of a component that does not say that it is localized', () => {
    expect(shared(madeUp(text, text))).toEqual([]);
    expect(shared(madeUp(text, { type: 'string' }))).toEqual(['a.two.heading']);
  });

  test('an attribute of the type itself that does not say so', () => {
    const all = { 'api::poem.poem': { pluginOptions: localized, attributes: { title: { type: 'string' } } } };
    expect(shared(all)).toEqual(['api::poem.poem.title']);
  });

  test('one field name with two types, or once required and once not', () => {
    expect(conflicts(madeUp(text, text))).toEqual([]);
    expect(conflicts(madeUp(text, { ...text, type: 'blocks' }))).toEqual(['heading', 'heading']);
    expect(conflicts(madeUp(text, { ...text, required: true }))).toEqual(['heading', 'heading']);
  });
});
