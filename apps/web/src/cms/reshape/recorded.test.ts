import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type DocumentNode, execute, type GraphQLFieldResolver } from 'graphql';
import { LayoutDocument, PageDocument } from '../generated/graphql';

const schema = buildSchema(
  readFileSync(path.resolve(__dirname, '../../../../../packages/graphql-schema/schema.graphql'), 'utf8'),
);

/** An answer has its fields under the names that the query gave them. */
const fieldResolver: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) =>
  source[info.path.key];

/** Reads a recorded answer. */
function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(__dirname, 'recorded', `${name}.json`), 'utf8')) as Record<string, unknown>;
}

const RECORDED: [string, DocumentNode, object][] = [
  ['about-us.en', PageDocument, { locale: 'en', path: '/about-us', ancestors: ['/'] }],
  ['home.sv', PageDocument, { locale: 'sv', path: '/', ancestors: ['/'] }],
  ['all-sections.sv', PageDocument, { locale: 'sv', path: '/alla-delar', ancestors: ['/'] }],
  ['no-such-page', PageDocument, { locale: 'sv', path: '/nope', ancestors: ['/'] }],
  ['layout.sv', LayoutDocument, { locale: 'sv', fallback: 'en' }],
];

test.each(RECORDED)(
  'the recorded answer "%s" is one that the committed schema allows',
  async (name, query, variables) => {
    const rootValue = read(name);
    const answer = await execute({
      schema,
      document: query,
      rootValue,
      fieldResolver,
      variableValues: { ...variables },
    });
    expect(answer.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(answer.data))).toEqual(rootValue);
  },
);
