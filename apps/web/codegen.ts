import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of our queries, made from the committed schema. `npm run codegen`; the output is not committed. */
const config: CodegenConfig = {
  schema: '../../packages/graphql-schema/schema.graphql',
  documents: ['src/cms/*.ts', 'src/blocks/*/fragment.ts'],
  ignoreNoDocuments: false,
  generates: {
    'src/cms/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown', I18NLocaleCode: 'string' },
        dedupeFragments: true,
      },
    },
  },
};

export default config;
