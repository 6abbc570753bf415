import { type ASTVisitor, GraphQLError, OperationTypeNode, type ValidationContext } from 'graphql';

/** Longest query in words and signs; the largest of the web app has some 400. */
export const MAX_TOKENS = 1_500;

/** Each alias can repeat a costly field; the web app needs a handful. */
export const MAX_ALIASES = 20;

/** A validation rule: reads only, and no field repeated under many names. Depth and length have limits of their own. */
export function boundQuery(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    OperationDefinition({ operation }) {
      if (operation !== OperationTypeNode.QUERY) context.reportError(new GraphQLError('Only queries are answered'));
    },
    Field({ alias }) {
      if (alias) aliases += 1;
      if (alias && aliases === MAX_ALIASES + 1) context.reportError(new GraphQLError('Too many aliases'));
    },
  };
}
