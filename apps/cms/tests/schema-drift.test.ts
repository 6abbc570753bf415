import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { type BootedCms, bootCms } from './support/boot-cms';

const COMMITTED = path.resolve(__dirname, '../../../packages/graphql-schema/schema.graphql');

let cms: BootedCms;
beforeAll(async () => {
  cms = await bootCms();
});
afterAll(() => cms.stop());

/** The schema of the running CMS, built the way its GraphQL plugin does at boot; introspection is off in production. */
const builtSchema = (): string => {
  const schema: GraphQLSchema = cms.strapi.plugin('graphql').service('content-api').buildSchema();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
};

test('the committed schema is the one that the CMS serves (npm run schema:export renews it)', () => {
  if (process.env.EXPORT_SCHEMA) writeFileSync(COMMITTED, builtSchema());
  expect(readFileSync(COMMITTED, 'utf8')).toBe(builtSchema());
});

test('no type of the system is in the schema', () => {
  expect(builtSchema()).not.toMatch(/ReviewWorkflows|Redirect|PublicationEntry|UploadFolder|\bnote\b/);
});
