import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Ways to write that HTML allows: no matter of correctness.
    'attr-case': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
});

/** What is not valid in a page. */
export async function htmlFaults(
  html: string,
): Promise<[rule: string, message: string, line: number, column: number][]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => [ruleId, message, line, column] as [string, string, number, number],
    ),
  );
}
