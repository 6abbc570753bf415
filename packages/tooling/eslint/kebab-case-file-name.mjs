import { basename } from 'node:path';

const KEBAB_CASE = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/**
 * Reports files whose name is not in kebab-case; dots part suffixes, as in `get-page.test.ts`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const kebabCaseFileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { rename: 'Name this file in kebab-case, not "{{name}}".' },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!KEBAB_CASE.test(name)) context.report({ node, messageId: 'rename', data: { name } });
    },
  }),
};
